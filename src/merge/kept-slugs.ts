import type { LayoutMemory } from '../model/graph.ts';
import { hashText } from '../model/slug.ts';
import { compareText } from '../model/text.ts';
import { identifiersOf, titleKey } from './identity.ts';
import type { Cluster } from './names.ts';

/** Slugs of an earlier build, each with what tells its paper. */
export type SlugMemory = NonNullable<LayoutMemory['slugs']>;

/** How surely two papers with a common key are one. */
const WEIGHT: Readonly<Record<string, number>> = { doi: 8, arxiv: 8, text: 4, title: 2 };

/** What the next merging needs to give each paper the slug that it has now: before the curator regroups them. */
export function slugMemory(
  clusters: readonly Cluster[],
  names: readonly { readonly slug: string }[]
): SlugMemory {
  const entries = clusters.map((cluster, at) => [names[at]!.slug, clusterKeys(cluster)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => compareText(a, b)));
}

/**
 * The remembered slug of each paper that has one: an address that was given once is kept, even where a better source
 * brings another title, or a new paper has the same one. The surest matches come first; each slug goes to one paper.
 */
export function keptSlugs(clusters: readonly Cluster[], memory: SlugMemory): Map<number, string> {
  const holders = new Map<string, string[]>();
  for (const [slug, keys] of Object.entries(memory))
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), slug]);
  if (holders.size === 0) return new Map();
  const matches = clusters.flatMap((cluster, at) => {
    const weights = new Map<string, number>();
    for (const key of clusterKeys(cluster))
      for (const slug of holders.get(key) ?? [])
        weights.set(slug, (weights.get(slug) ?? 0) + WEIGHT[key.slice(0, key.indexOf(':'))]!);
    return [...weights].map(([slug, weight]) => ({ at, slug, weight }));
  });
  matches.sort((a, b) => b.weight - a.weight || compareText(a.slug, b.slug) || a.at - b.at);
  const kept = new Map<number, string>();
  const given = new Set<string>();
  for (const { at, slug } of matches) {
    if (kept.has(at) || given.has(slug)) continue;
    kept.set(at, slug);
    given.add(slug);
  }
  return kept;
}

/** Identifiers, and hashes of titles and abstracts: in every way in which a source tells the paper. */
function clusterKeys({ drafts }: Cluster): string[] {
  const hashed = (name: string, texts: readonly string[]) =>
    texts.map(titleKey).flatMap(key => (key === '' ? [] : `${name}:${hashText(key)}`));
  const keys = [
    ...drafts.flatMap(identifiersOf),
    ...hashed(
      'title',
      drafts.map(draft => draft.title)
    ),
    ...hashed(
      'text',
      drafts.map(draft => draft.abstract)
    )
  ];
  return [...new Set(keys)].sort(compareText);
}
