import type { Candidate, Candidates } from './gather.ts';
import { GENERIC_NOUNS } from './words.ts';

/** How often a key occurs in the collection. */
export interface KeyCount {
  /** Papers that have it anywhere. */
  papers: number;
  /** Papers that have it as a noun phrase of its own, not only inside a longer one. */
  maximal: number;
}

/** Counts the keys of all papers. */
export function countKeys(papers: readonly Candidates[]): Map<string, KeyCount> {
  const counts = new Map<string, KeyCount>();
  for (const candidates of papers)
    for (const { key, occurrences } of candidates.values()) {
      let count = counts.get(key);
      if (!count) counts.set(key, (count = { papers: 0, maximal: 0 }));
      count.papers++;
      if (occurrences.some(o => o.maximal)) count.maximal++;
    }
  return counts;
}

/** How much a candidate looks like a concept of its paper. */
export function scoreCandidate(candidate: Candidate, count: KeyCount, papers: number): number {
  const { key, occurrences } = candidate;
  const words = key.split(' ');
  const generic = words.filter(word => GENERIC_NOUNS.has(word)).length / words.length;
  const maximal = occurrences.filter(o => o.maximal).length;
  const inTitle = occurrences.some(o => o.field === 0);
  const idf = Math.log((papers + 1) / count.papers) / Math.log(papers + 1);
  const nested = maximal === 0 ? (count.maximal >= 2 ? 0.5 : 0.1) : 1;
  return (
    nested *
    (0.5 + Math.log(1 + occurrences.length)) *
    (1.2 - generic) *
    (inTitle ? 1.5 : 1) *
    (words.length > 1 ? 1.3 : 0.8) *
    (0.5 + idf)
  );
}
