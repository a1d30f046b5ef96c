import type { BuildEntry } from '../schema/build.ts';
import { changes as t, words } from '../texts/index.ts';
import { seedName } from './words.ts';

/** True for the first build, and for one that something came, went or changed in. */
export function hasChanges({ before, counts, papers, concepts, themes }: BuildEntry): boolean {
  if (!before) return true;
  const lists = [papers, concepts, themes].flatMap(part => Object.values<readonly unknown[]>(part));
  return lists.some(list => list.length > 0) || JSON.stringify(before) !== JSON.stringify(counts);
}

/** So many names stand in a sentence. */
const NAMED = 4;

/** Which inputs differ, a sentence each; none at the first build. */
export function causesInWords({ causes }: BuildEntry): string[] {
  if (!causes) return [];
  const { seeds, curation, vocabulary, configuration, generator } = causes;
  const sources = (kind: 'came' | 'changed' | 'went') => {
    const paths = seeds[kind];
    if (paths.length === 0) return [];
    const names = paths.slice(0, NAMED).map(seedName);
    const rest = paths.length - names.length;
    return [t.cause[kind](rest > 0 ? [...names, words.more(rest)] : names, paths.length)];
  };
  return [
    ...(['came', 'changed', 'went'] as const).flatMap(sources),
    ...(curation ? [t.cause.curation] : []),
    ...(vocabulary ? [t.cause.vocabulary] : []),
    ...(configuration ? [t.cause.configuration] : []),
    ...(generator ? [t.cause.generator(String(generator.from), String(generator.to))] : [])
  ];
}

/** How a count changed: `196 papers, 12 more`. */
export function counts({ before, counts: now }: BuildEntry): string[] {
  const counted = {
    papers: words.papers,
    concepts: words.sharedConcepts,
    themes: words.themes,
    related: t.related,
    stated: t.stated
  } as const;
  return (Object.keys(counted) as (keyof typeof counted)[]).map(kind => {
    const more = before ? now[kind] - before[kind] : 0;
    const change = more === 0 ? '' : ` (${more > 0 ? '+' : '−'}${words.number(Math.abs(more))})`;
    return counted[kind](now[kind]) + change;
  });
}

/**
 * Addresses of pages that have moved, relative to the home page: old → new. Follows a page through several builds, and
 * leaves out old addresses that hold a page again. Builds stand newest first.
 */
export function movedPages(
  builds: readonly BuildEntry[],
  isPage: (path: string) => boolean
): Map<string, string> {
  const moved = new Map<string, string>();
  for (const build of builds.toReversed()) for (const [from, to] of movesOf(build)) moved.set(from, to);
  const ends = [...moved.keys()].flatMap(from => {
    const seen = new Set([from]);
    let to = moved.get(from);
    while (to !== undefined && !isPage(to) && !seen.has(to)) {
      seen.add(to);
      to = moved.get(to);
    }
    return !isPage(from) && to !== undefined && isPage(to) ? [[from, to] as const] : [];
  });
  return new Map(ends);
}

function movesOf({ papers, concepts }: BuildEntry): (readonly [from: string, to: string])[] {
  const moves = (folder: string, part: Pick<BuildEntry['papers' | 'concepts'], 'renamed' | 'went'>) =>
    [
      ...part.renamed.flatMap(({ from, to }) => (from === to ? [] : [[from, to] as const])),
      ...part.went.flatMap(({ slug, to }) => (to === undefined ? [] : [[slug, to] as const]))
    ].map(([from, to]) => [`${folder}/${from}/`, `${folder}/${to}/`] as const);
  return [...moves('papers', papers), ...moves('concepts', concepts)];
}
