/** A page that a cache holds: its key there, and the address that a reader knows. */
export interface KeptPage {
  readonly key: string;
  readonly href: string;
}

/** Pages among the keys of the caches, the last one first. Only addresses below `root` count; stand-ins are no pages. */
export function keptPages(keys: readonly string[], root: string): KeptPage[] {
  return keys
    .filter(key => key.startsWith(root) && key.endsWith('index.html') && key !== `${root}offline/index.html`)
    .map(key => ({ key, href: key.slice(0, -'index.html'.length) }))
    .toReversed();
}

/** The title of a page, as text, without what ends the title of every page; empty where it has none. */
export function titleIn(html: string, suffix: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/u.exec(html) ?? [];
  const text = new DOMParser().parseFromString(`<title>${title}</title>`, 'text/html').title;
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
