import { compareText } from '../model/text.ts';
import type { Candidates, Occurrence } from './gather.ts';
import { scoreCandidate, type KeyCount } from './rank.ts';
import { GENERIC_NOUNS } from './words.ts';

/** A candidate that became a concept of its paper. */
export interface Chosen {
  readonly key: string;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

/** Why a key is no concept of any paper, or undefined. */
export function whyLeftOut(key: string, count: KeyCount, papers: number): string | undefined {
  if (key.split(' ').every(word => GENERIC_NOUNS.has(word))) return 'general academic language';
  if (papers >= 20 && count.papers > papers * 0.4) return 'nearly all papers share it';
  if (/^\p{N}+$/u.test(key)) return 'a number';
  return undefined;
}

/** The concepts of a paper, best first. */
export function chooseConcepts(
  candidates: Candidates,
  counts: ReadonlyMap<string, KeyCount>,
  papers: number
): Chosen[] {
  const chosen: Chosen[] = [];
  for (const candidate of candidates.values()) {
    const count = counts.get(candidate.key)!;
    const own = candidate.occurrences.some(o => o.maximal);
    if (whyLeftOut(candidate.key, count, papers) || (!own && count.maximal < 2)) continue;
    chosen.push({
      key: candidate.key,
      score: scoreCandidate(candidate, count, papers),
      occurrences: candidate.occurrences
    });
  }
  return chosen.sort((a, b) => b.score - a.score || compareText(a.key, b.key));
}
