import type { Paper, SourceRef } from '../model/paper.ts';
import { compareText } from '../model/text.ts';

/** What became of one entry of a seed that was added. */
export interface Arrival {
  /** `new`: a paper of its own; `merged`: it tells more of a known paper; `known`: all that it says was known. */
  readonly kind: 'new' | 'merged' | 'known';
  readonly title: string;
  /** The paper's slug. */
  readonly slug: string;
  readonly at: SourceRef;
  /** Names of the fields that it brings or changes, of a merged one. */
  readonly brings?: readonly string[];
}

/**
 * What seeds bring to a collection: the papers without them, the papers with them, and whether a seed is one of them
 * → an arrival for each of their entries that was read, ordered by seed and line.
 */
export function findArrivals(
  before: readonly Paper[],
  after: readonly Paper[],
  isAdded: (seed: string) => boolean
): Arrival[] {
  const byPlace = new Map(
    before.flatMap(paper => paper.sources.map(source => [placeOf(source), paper] as const))
  );
  const arrivals = after.flatMap(paper => {
    const added = paper.sources.filter(({ seed }) => isAdded(seed));
    const known = paper.sources.flatMap(source => byPlace.get(placeOf(source)) ?? [])[0];
    const brings = known ? changedFields(known, paper) : [];
    return added.map(({ seed, line }, at): Arrival => {
      const arrival = { title: paper.title, slug: paper.slug, at: { seed, line } };
      if (!known) return { ...arrival, kind: at === 0 ? 'new' : 'known' };
      if (at > 0 || brings.length === 0) return { ...arrival, kind: 'known' };
      return { ...arrival, kind: 'merged', brings };
    });
  });
  return arrivals.sort((a, b) => compareText(a.at.seed, b.at.seed) || a.at.line - b.at.line);
}

function placeOf({ seed, line }: SourceRef): string {
  return `${line} ${seed}`;
}

/** Names of the fields in which two states of one paper differ. */
function changedFields(before: Paper, after: Paper): string[] {
  const fieldsOf = ({ title, abstract, facts, conflicts }: Paper): Record<string, unknown> => ({
    title,
    ...(abstract !== '' && { abstract }),
    ...facts,
    ...(conflicts && {
      'a disagreement': conflicts.map(({ field, values }) => [field, values.map(v => v.value)])
    })
  });
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return Object.keys(now).filter(name => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
