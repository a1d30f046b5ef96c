/** The way from a page to the pack's root: `../../` for `papers/a/index.html`, `./` at the root. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

/** Scripts and styles that each page of the pack gets; paths from the pack's root. */
export interface PageParts {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Elements that are of no use below `file://`, or blocked there. */
const USELESS =
  /<script type="module"[^>]*>[\s\S]*?<\/script>|<link rel="(?:modulepreload|preload|manifest|canonical)"[^>]*>|<keep-offline[^>]*><\/keep-offline>/gu;

/** A page of a site that was built for the root, as one that opens from any folder. */
export function relocatePage(html: string, path: string, { styles, scripts }: PageParts): string {
  const root = rootOf(path);
  const head = [
    `<script>globalThis.PAPERWEAVE_ROOT=new URL(${JSON.stringify(root)},location.href).href</script>`,
    ...styles.map(style => `<link rel="stylesheet" href="${root}${style}">`)
  ].join('');
  const foot = scripts.map(script => `<script src="${root}${script}"></script>`).join('');
  return html
    .replaceAll(USELESS, '')
    .replaceAll(/<[a-z][^<>]*>/gu, tag => relocateTag(tag, root))
    .replace('</head>', () => `${head}</head>`)
    .replace('</body>', () => `${foot}</body>`);
}

/** The addresses in a tag: relative, and with the page in them where they name a folder. */
function relocateTag(tag: string, root: string): string {
  return tag
    .replaceAll(/(\s(?:href|src|action|data-[a-z]+)=")\/([^"]*)"/gu, `$1${root}$2"`)
    .replaceAll(/(\s(?:href|action)="[^":?#]*\/)(?=["?#])/gu, '$1index.html');
}

/** A stylesheet in `_astro/` whose fonts lie beside it. */
export function relocateStyle(css: string): string {
  return css.replaceAll(/url\((["']?)\/_astro\//gu, 'url($1');
}

/** A file as a classic script that hands over its bytes. */
export function dataScript(path: string, bytes: Uint8Array): string {
  return `paperweaveFile(${JSON.stringify(path)},${JSON.stringify(Buffer.from(bytes).toString('base64'))});\n`;
}
