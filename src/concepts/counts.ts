import type { Candidates } from './gather.ts';

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
