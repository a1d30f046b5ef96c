import { nearestFew } from '../../model/nearest.ts';

/** A page that an address may have meant. */
export interface NamedPage {
  /** Relative to the site's root: `papers/darts/`. */
  readonly path: string;
  readonly label: string;
}

/** So much of an address says something. */
const SHORTEST = 3;

/**
 * Pages that an address which leads nowhere may have meant, the most probable first, at most `limit`: those that it is a cut
 * off or lengthened form of, those that it is a mistyped form of, and those that share at least half of its words.
 */
export function nearPages(pathname: string, pages: readonly NamedPage[], limit = 5): NamedPage[] {
  const wanted = lastPart(pathname);
  if (wanted.length < SHORTEST) return [];
  const bySlug = Map.groupBy(pages, ({ path }) => lastPart(path));
  const slugs = [...bySlug.keys()];
  const begun = slugs.filter(slug => slug.startsWith(wanted) || wanted.startsWith(`${slug}-`));
  const typed = nearestFew(wanted, slugs, limit);
  const words = new Set(wanted.split('-'));
  const alike = slugs
    .map(slug => ({ slug, shared: slug.split('-').filter(word => words.has(word)).length }))
    .filter(({ shared }) => 2 * shared >= words.size)
    .sort((a, b) => b.shared - a.shared || a.slug.length - b.slug.length)
    .map(({ slug }) => slug);
  const order = [...new Set([...begun.sort((a, b) => a.length - b.length), ...typed, ...alike])];
  return order.flatMap(slug => bySlug.get(slug) ?? []).slice(0, limit);
}

/** The last part of an address, as slugs are written; empty where it has none. */
function lastPart(pathname: string): string {
  const part = pathname.split('/').findLast(name => name !== '' && name !== 'index.html') ?? '';
  return decoded(part)
    .toLowerCase()
    .replace(/\.html?$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
