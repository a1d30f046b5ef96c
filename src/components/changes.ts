import type { BuildEntry, Why } from '../schema/build.ts';
import { counted, grouped, listed, seedName } from './words.ts';

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
  const sources = (paths: readonly string[], verb: string) => {
    if (paths.length === 0) return [];
    const names = paths.slice(0, NAMED).map(seedName);
    const rest = paths.length - names.length;
    return [`${listed(rest > 0 ? [...names, `${grouped(rest)} more`] : names)} ${verb}.`];
  };
  return [
    ...sources(seeds.came, seeds.came.length === 1 ? 'is a new source' : 'are new sources'),
    ...sources(seeds.changed, seeds.changed.length === 1 ? 'is a changed source' : 'are changed sources'),
    ...sources(seeds.went, seeds.went.length === 1 ? 'is no longer a source' : 'are no longer sources'),
    ...(curation ? ['The curator decided something by hand.'] : []),
    ...(vocabulary ? ['The vocabulary from outside changed.'] : []),
    ...(configuration ? ['The number of related papers was set anew.'] : []),
    ...(generator
      ? [
          `The rules by which concepts, links and themes are found changed (${generator.from} → ${generator.to}).`
        ]
      : [])
  ];
}

/** Why a thing came, went or changed, after a dash. */
export const WHY: Readonly<Record<Why, string>> = {
  seeds: 'from a source',
  merge: 'listings were put together differently',
  papers: 'with its papers',
  curation: 'by the curator’s hand',
  vocabulary: 'by the vocabulary',
  generator: 'by other rules',
  configuration: 'by the configuration',
  rest: 'as other papers changed'
};

/** How a count changed: `196 papers, 12 more`. */
export function counts({ before, counts: now }: BuildEntry): string[] {
  const names = {
    papers: ['paper', 'papers'],
    concepts: ['shared concept', 'shared concepts'],
    themes: ['theme', 'themes'],
    related: ['related pair', 'related pairs'],
    stated: ['stated link', 'stated links']
  } as const;
  return (Object.keys(names) as (keyof typeof names)[]).map(kind => {
    const [one, many] = names[kind];
    const more = before ? now[kind] - before[kind] : 0;
    const change = more === 0 ? '' : ` (${more > 0 ? '+' : '−'}${grouped(Math.abs(more))})`;
    return counted(now[kind], one, many) + change;
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
