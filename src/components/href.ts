/**
 * Address of a page of this site, under whatever base it is served. `path` is relative to the base, without a leading slash;
 * a page's path ends with a slash.
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${path}`;
}

/** Address of a paper's page. */
export const paperHref = (slug: string) => href(`papers/${slug}/`);

/** Address of a concept's page. */
export const conceptHref = (slug: string) => href(`concepts/${slug}/`);

/** Address of a theme's page. */
export const themeHref = (id: string) => href(`themes/${id}/`);

/** Address of the search page with a query filled in. */
export const searchHref = (query: string) => href(`search/?q=${encodeURIComponent(query)}`);

/** Address of the graph page that shows what lies around a paper or concept. */
export const graphHref = (kind: 'paper' | 'concept', slug: string) =>
  href(`graph/?node=${kind}:${slug}&depth=1`);

/** Address of the page that shows the ways between two papers. */
export const pathHref = (from: string, to: string) => href(`path/?from=${from}&to=${to}`);

/** Addresses of this site for machines: absolute where the site's own address is known, else from the base on. */
export function addressOn(site: URL | undefined): (path: string) => string {
  return path => (site ? new URL(href(path), site).href : href(path));
}
