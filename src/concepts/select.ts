import { compareText, type Mention } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { idOf } from './keys.ts';
import { createLinkScorer, type KeyScores } from './links.ts';
import { mentionsOf } from './mentions.ts';
import type { Ranked } from './rank.ts';
import { GENERIC_NOUNS, WEAK_MODIFIERS } from './words.ts';

/** A candidate that became a concept of its paper. */
export interface Chosen {
  readonly key: string;
  readonly id: string;
  /** Papers that have the key, as a concept or not. */
  readonly spread: number;
  readonly score: number;
  /** In reading order. */
  readonly mentions: readonly Mention[];
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

/** Praise of several words, which a hyphen joins. */
const PRAISE = /^(?:state of the art|in depth|cutting edge|high quality) (?=.)/u;

/** General words are a concept together where two papers are plainly about it: `language model`, not `source code`. */
const SURE_TOGETHER = 0.3;

/** General words only: `training process`, and one with praise before it: `comprehensive survey`. */
function saysNothing(words: readonly string[]): boolean {
  const [first, second] = words;
  if (words.length === 2 && WEAK_MODIFIERS.has(first!)) return GENERIC_NOUNS.has(second!);
  return words.every(word => GENERIC_NOUNS.has(word));
}

/** Why a key is no concept of any paper, or undefined. */
export function whyLeftOut(
  { keys, counts, papers }: Collection,
  { second }: KeyScores,
  key: number
): string | undefined {
  const text = keys.text(key);
  const spread = counts.papers[key]!;
  const said = text.replace(PRAISE, '');
  const isGeneral = spread > 1 && saysNothing(said.split(' '));
  const isTerm = text.includes(' ') && said === text && second[key]! >= SURE_TOGETHER;
  if (isGeneral && !isTerm) return 'general academic language';
  if (papers.length >= 20 && spread > papers.length * 0.4) return 'nearly all papers share it';
  if (/^\p{N}+$/u.test(text)) return 'a number';
  const core = keys.find(EMPTY_HEAD.exec(text)?.[1] ?? '');
  const alone = counts.maximal[core]!;
  if (spread > 1 && core > 0 && alone > spread && alone >= STANDS_ALONE * counts.papers[core]!)
    return `says no more than "${keys.text(core)}"`;
  return undefined;
}

/** The concepts of each paper, best first. */
export function chooseConcepts(
  collection: Collection,
  ranked: readonly Ranked[],
  scored: KeyScores
): Chosen[][] {
  const { counts } = collection;
  const linkScore = createLinkScorer(collection, ranked, scored);
  const nameOf = createNamer(collection, scored);
  return collection.candidates.map(({ keys }, paper) => {
    const { scores } = ranked[paper]!;
    const picks: Pick[] = [];
    for (let n = 0; n < keys.length; n++) {
      const score = scores[n]!;
      const spread = counts.papers[keys[n]!]!;
      if (score < (spread > 1 ? SURE_SCORE : MIN_SCORE) && (spread < 2 || linkScore(paper, n) < MIN_LINK))
        continue;
      const name = nameOf(keys[n]!);
      if (name) picks.push({ name, spread, score, n });
    }
    picks.sort((a, b) => b.score - a.score || compareText(a.name.key, b.name.key));
    return picks.flatMap(({ name, spread, score, n }, i) =>
      i < FIRST || spread > 1 || score >= FAIR_SCORE
        ? [{ ...name, spread, score, mentions: mentionsOf(collection, paper, n) }]
        : []
    );
  });
}

interface Pick {
  readonly name: Name;
  readonly spread: number;
  readonly score: number;
  readonly n: number;
}

type Name = { readonly key: string; readonly id: string };

/** Works out once what a key is called; undefined for one that is left out. */
function createNamer(collection: Collection, scored: KeyScores): (key: number) => Name | undefined {
  const names = new Map<number, Name | undefined>();
  return key => {
    if (names.has(key)) return names.get(key);
    const text = collection.keys.text(key);
    const name = whyLeftOut(collection, scored, key) ? undefined : { key: text, id: idOf(text) };
    names.set(key, name);
    return name;
  };
}
