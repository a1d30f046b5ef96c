import { compareText } from '../model/text.ts';
import type { KeyCount } from './counts.ts';
import type { Candidates, Occurrence } from './gather.ts';
import { GENERIC_NOUNS } from './words.ts';

/** A candidate that became a concept of its paper. */
export interface Chosen {
  readonly key: string;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

/** The least probability of a concept that only one paper has; below it a longer list costs more precision than it adds recall. */
const MIN_SCORE = Number(process.env['MINS'] ?? 0.08);
/** The least probability of a link. */
const MIN_LINK = Number(process.env['MINL'] ?? 0.28);
/** A concept that its paper is plainly about stays, whatever the link model says. */
const SURE_SCORE = Number(process.env['MINH'] ?? 0.22);

/** Why a key is no concept of any paper, or undefined. */
export function whyLeftOut(key: string, count: KeyCount, papers: number): string | undefined {
  if (count.papers > 1 && key.split(' ').every(word => GENERIC_NOUNS.has(word)))
    return 'general academic language';
  if (papers >= 20 && count.papers > papers * 0.4) return 'nearly all papers share it';
  if (/^\p{N}+$/u.test(key)) return 'a number';
  return undefined;
}

/** The concepts of a paper, best first. */
export function chooseConcepts(
  candidates: Candidates,
  scores: Float32Array,
  linkScores: (n: number) => number | undefined,
  counts: ReadonlyMap<string, KeyCount>,
  papers: number
): Chosen[] {
  const chosen: Chosen[] = [];
  for (const [i, { key, occurrences }] of [...candidates.values()].entries()) {
    const score = scores[i]!;
    const link = linkScores(i);
    if (link === undefined ? score < MIN_SCORE : link < MIN_LINK && score < SURE_SCORE) continue;
    if (whyLeftOut(key, counts.get(key)!, papers)) continue;
    chosen.push({ key, score, occurrences });
  }
  return chosen.sort((a, b) => b.score - a.score || compareText(a.key, b.key));
}
