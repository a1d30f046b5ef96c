import { compareText } from '../model/text.ts';
import type { KeyRecord } from './counts.ts';
import type { Candidates, Occurrence } from './gather.ts';
import { idOf } from './keys.ts';
import { GENERIC_NOUNS } from './words.ts';

/** A candidate that became a concept of its paper. */
export interface Chosen {
  readonly key: string;
  readonly id: string;
  /** Papers that have the key, as a concept or not. */
  readonly spread: number;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
}

/** The least probability of a concept that only one paper has; below it a longer list costs more precision than it adds recall. */
const MIN_SCORE = 0.08;
/** The least probability of a link. */
const MIN_LINK = 0.28;
/** A concept that its paper is plainly about stays, whatever the link model says. */
const SURE_SCORE = 0.22;

/** What is no better than this is kept among a paper's first ten only. */
const FAIR_SCORE = 0.18;
const FIRST = 10;
/** Heads that add nothing to a concept before them: `transformer models` are transformers. */
const EMPTY_HEAD = /^(.+) (?:model|method|approach|architecture|algorithm|framework|technique)$/u;
/** `language` is no concept before `model`: it stands alone in few of its papers. */
const STANDS_ALONE = 0.25;

/** Why a key is no concept of any paper, or undefined. */
export function whyLeftOut(
  { key, papers: spread }: KeyRecord,
  records: ReadonlyMap<string, KeyRecord>,
  papers: number
): string | undefined {
  if (spread > 1 && key.split(' ').every(word => GENERIC_NOUNS.has(word))) return 'general academic language';
  if (papers >= 20 && spread > papers * 0.4) return 'nearly all papers share it';
  if (/^\p{N}+$/u.test(key)) return 'a number';
  const core = records.get(EMPTY_HEAD.exec(key)?.[1] ?? '');
  if (spread > 1 && core && core.maximal > spread && core.maximal >= STANDS_ALONE * core.papers)
    return `says no more than "${core.key}"`;
  return undefined;
}

/** The concepts of a paper, best first. */
export function chooseConcepts(
  candidates: Candidates,
  scores: Float32Array,
  linkScores: (n: number) => number,
  records: ReadonlyMap<string, KeyRecord>,
  papers: number
): Chosen[] {
  const chosen: Chosen[] = [];
  for (const [i, { key, record, occurrences }] of [...candidates.values()].entries()) {
    const score = scores[i]!;
    if (
      score < (record.papers > 1 ? SURE_SCORE : MIN_SCORE) &&
      (record.papers < 2 || linkScores(i) < MIN_LINK)
    )
      continue;
    if (whyLeftOut(record, records, papers)) continue;
    chosen.push({ key, id: (record.id ??= idOf(key)), spread: record.papers, score, occurrences });
  }
  chosen.sort((a, b) => b.score - a.score || compareText(a.key, b.key));
  return chosen.filter(({ score, spread }, i) => i < FIRST || spread > 1 || score >= FAIR_SCORE);
}
