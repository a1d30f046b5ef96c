/** Set by a script at the head of each page of the pack: address of the pack's root. */
declare global {
  var PAPERWEAVE_ROOT: string;
  /** Called by the pack's data scripts: hands over the bytes of a file, in base64. */
  var paperweaveFile: (path: string, base64: string) => void;
}

const arrived = new Map<string, string>();

globalThis.paperweaveFile = (path, base64) => arrived.set(path, base64);

/** The file of the pack that an address asks for; nothing for an address elsewhere. */
export function fileOf(url: string, base: string): string | undefined {
  if (!url.startsWith(base)) return undefined;
  return decodeURIComponent(url.slice(base.length).replace(/[?#].*$/u, ''));
}

/** `fetch` is blocked below `file://`, scripts are not: a file of the pack is a script that hands over its bytes. */
globalThis.fetch = async input => {
  const url = new URL(input instanceof Request ? input.url : input, location.href).href;
  const path = fileOf(url, PAPERWEAVE_ROOT);
  if (path === undefined) throw new TypeError(`${url} lies outside of this folder`);
  if (!arrived.has(path))
    await loadScript(`${PAPERWEAVE_ROOT}${path.split('/').map(encodeURIComponent).join('/')}.js`);
  const base64 = arrived.get(path);
  if (base64 === undefined) return new Response(null, { status: 404, statusText: 'Not Found' });
  // Kept by whoever asked: once is enough.
  arrived.delete(path);
  return new Response(Uint8Array.from(atob(base64), character => character.charCodeAt(0)));
};

function loadScript(src: string): Promise<void> {
  return new Promise(resolve => {
    const script = document.createElement('script');
    const done = () => {
      script.remove();
      resolve();
    };
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    script.src = src;
    document.head.append(script);
  });
}
