/** Pagefind's ready-made user interfaces and what only they use: about 430 KB that the site's own dialog replaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u;

/** True for the files of an index that a page asks for. */
export function isDeployed(path: string): boolean {
  return !UNUSED.test(path);
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json'
};

/** Media type by the ending of a path; Pagefind's own formats are bytes. */
export function mediaType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
