import { zipSync } from 'fflate';
import { classicScript } from './scripts.ts';
import { dataScript, relocatePage, relocateStyle, type PageParts } from './pages.ts';

/** The files of a site by path, relative to its root. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Folder of everything in the archive. */
const FOLDER = 'paperweave-offline/';

/** What a folder has no use for: modules, the service worker and its packs, what hosts and devices ask for. */
const LEFT_OUT =
  /^(?:_astro\/.*\.js|pagefind\/pagefind(?:-worker)?\.js|sw\.js|offline\/.*|manifest\.webmanifest|robots\.txt|sitemap.*\.xml|(?:feed|changes)\.xml|share\/.*)$/u;

/** What scripts fetch. */
const DATA = /^(?:pagefind|[^/]+\/data)\//u;

/** Pages with a script of their own, beside the one of all pages; named as in `src/islands/folder/`. */
const OWN_SCRIPT: Readonly<Record<string, string>> = {
  'compare/index.html': 'compare',
  'concepts/index.html': 'lists',
  'graph/index.html': 'graph',
  'papers/index.html': 'lists',
  'path/index.html': 'path'
};

/**
 * A site that was built for the root, in a language → the bytes of a zip archive. Unpacked, it is read, searched and explored from
 * `file://`, by the same code: pages lead to each other by relative addresses, modules are classic scripts, and what
 * scripts fetch are scripts as well.
 */
export async function packFolder(site: Files, language = 'en'): Promise<Uint8Array> {
  const decode = (path: string) => new TextDecoder().decode(site.get(path));
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, content: Uint8Array | string) => {
    files[FOLDER + path] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const source = { pagefind: decode('pagefind/pagefind.js'), language };
  const own = Object.keys(OWN_SCRIPT).filter(page => site.has(page));
  for (const name of ['index', ...own.map(page => OWN_SCRIPT[page]!)]) {
    const { script, style } = await classicScript(name, source);
    put(`folder/${name}.js`, script);
    put(`folder/${name}.css`, style);
  }
  for (const [path, bytes] of site) {
    if (LEFT_OUT.test(path)) continue;
    if (path.endsWith('.html')) put(path, relocatePage(decode(path), path, partsOf(path)));
    else if (path.endsWith('.css')) put(path, relocateStyle(decode(path)));
    else if (DATA.test(path)) put(`${path}.js`, dataScript(path, bytes));
    else put(path, bytes);
  }
  // The earliest date that the format knows, in local time, as it is written: the same bytes at any time and place.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Scripts and styles of a page. */
function partsOf(path: string): PageParts {
  const own = OWN_SCRIPT[path];
  const names = ['index', ...(own === undefined ? [] : [own])].map(name => `folder/${name}`);
  return { styles: names.map(name => `${name}.css`), scripts: names.map(name => `${name}.js`) };
}
