import { OFFLINE_FOLDER } from '../../../model/offline.ts';

/** How a file is looked for. A file is `fixed` where its name changes with its content. */
export type FileKind = 'page' | 'fixed' | 'data';

/** The file of the site that an address asks for; `path` is relative to the site's base. */
export interface Route {
  readonly path: string;
  readonly kind: FileKind;
}

const FIXED = /^(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/.*\.pf_meta$)/u;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  bib: 'text/plain; charset=utf-8'
};

/** Endings of files that are no pages. A slug may hold a dot as well. */
const FILE = /\.(?:\w+)$/u;

/**
 * What an address asks for; nothing where it is none of the worker's business: another site, the worker itself, the packs.
 * The query is ignored: no file of a static site depends on it, and Pagefind adds the time of day.
 */
export function route(url: string, scope: string, isNavigation: boolean): Route | undefined {
  const { origin, pathname } = new URL(url);
  const base = new URL(scope);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined;
  const path = decoded(pathname.slice(base.pathname.length));
  if (path === undefined || path === 'sw.js') return undefined;
  if (path.startsWith(OFFLINE_FOLDER) && path.endsWith('.pack')) return undefined;
  if (path === '' || path.endsWith('/')) return { path: `${path}index.html`, kind: 'page' };
  if (path.endsWith('.html')) return { path, kind: 'page' };
  const ending = FILE.exec(path)?.[0].slice(1);
  if (ending === undefined || (isNavigation && !(ending in TYPES)))
    return { path: `${path}/index.html`, kind: 'page' };
  return { path, kind: FIXED.test(path) ? 'fixed' : 'data' };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The address that a server knows a file by: that of its folder for a page. */
export function addressOf(path: string, scope: string): string {
  return keyOf(path.replace(/(^|\/)index\.html$/u, '$1'), scope);
}

/** The address under which a cache holds a file. */
export function keyOf(path: string, scope: string): string {
  return scope + path.split('/').map(encodeURIComponent).join('/');
}

/** Media type by the ending of a path. */
export function mediaType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
