import type { Collection } from './collection.ts';
import type { Ranked } from './rank.ts';
import { fieldOf, fromOf, isWhole, toOf } from './places.ts';
import { createTreeScorer, readTrees } from './trees.ts';
import weights from './weights/links.json' with { type: 'json' };
import { GENERIC_NOUNS } from './words.ts';

/** What the link model sees of a concept in a paper, by its column. */
const L = {
  score: 0,
  best: 1,
  second: 2,
  mean: 3,
  papers: 4,
  papersWhole: 5,
  share: 6,
  words: 7,
  characters: 8,
  names: 9,
  genericShare: 10,
  genericHead: 11,
  count: 12,
  whole: 13,
  inTitle: 14,
  firstPlace: 15,
  shortForm: 16,
  rank: 17,
  genericFirst: 18,
  lexical: 19,
  topic: 20
} as const;

/** The names of the columns, in their order. */
export const LINK_FEATURES = Object.keys(L) as readonly (keyof typeof L)[];

/**
 * Gives the row of features of the n-th candidate of a paper, written over by the next call; undefined for a key that
 * no other paper has or none is about.
 */
export type LinkFeatures = (paper: number, n: number) => Float32Array | undefined;

/** Where the ranker's best score is less, no paper is about it, and no link is worth a look. */
const HOPELESS = 0.1;

/** For numbers that hold the bits of a score and the number of a candidate. */
const MAX_BITS = 2 ** 31;
const MAX_CANDIDATES = 2 ** 21;

/** Prepares the features of links; `ranked` is what the ranker says. */
export function linkFeatures(
  collection: Collection,
  ranked: readonly Ranked[],
  scored: KeyScores = scoresByKey(collection, ranked)
): LinkFeatures {
  const { candidates, counts, keys: table } = collection;
  const keyRows: (Float32Array | undefined)[] = new Array(table.size);
  const row = new Float32Array(LINK_FEATURES.length);
  let ranks = new Int32Array(0);
  let rankedPaper = -1;
  return (paper, n) => {
    const { keys, starts, places } = candidates[paper]!;
    const key = keys[n]!;
    if (counts.papers[key]! < 2 || scored.best[key]! < HOPELESS) return undefined;
    if (rankedPaper !== paper) [ranks, rankedPaper] = [rankOf(ranked[paper]!.scores), paper];
    row.set((keyRows[key] ??= describeKey(collection, scored, key)));
    const first = places[starts[n]!]!;
    const count = starts[n + 1]! - starts[n]!;
    let whole = 0;
    for (let i = starts[n]!; i < starts[n + 1]!; i++) if (isWhole(places[i]!)) whole++;
    row[L.score] = ranked[paper]!.scores[n]!;
    row[L.count] = Math.log(count);
    row[L.whole] = whole / count;
    row[L.inTitle] = fieldOf(first) === 0 ? 1 : 0;
    row[L.firstPlace] = Math.log(1 + fromOf(first));
    row[L.shortForm] = row[L.words]! > toOf(first) - fromOf(first) ? 1 : 0;
    row[L.lexical] = ranked[paper]!.lexical[n]!;
    row[L.topic] = ranked[paper]!.topic[n]!;
    row[L.rank] = ranks[n]!;
    return row;
  };
}

/** What the ranker says of the keys of two or more papers: columns by key. */
export interface KeyScores {
  /** The best and second best score in any paper, and the sum of all. */
  readonly best: Float32Array;
  readonly second: Float32Array;
  readonly sum: Float64Array;
  /** Places where the last word is written like a name. */
  readonly names: Int32Array;
}

/** Gathers what the ranker says of keys. */
export function scoresByKey(
  { fields, candidates, counts, keys: { size } }: Collection,
  ranked: readonly Ranked[]
): KeyScores {
  const best = new Float32Array(size);
  const second = new Float32Array(size);
  const sum = new Float64Array(size);
  const names = new Int32Array(size);
  for (const [paper, { keys, starts, places }] of candidates.entries())
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n]!;
      if (counts.papers[key]! < 2) continue;
      const score = ranked[paper]!.scores[n]!;
      sum[key]! += score;
      second[key] = Math.max(second[key]!, Math.min(score, best[key]!));
      best[key] = Math.max(best[key]!, score);
      for (let i = starts[n]!; i < starts[n + 1]!; i++) {
        const place = places[i]!;
        if (fields[paper]![fieldOf(place)]!.tokens[toOf(place) - 1]!.word.isName) names[key]!++;
      }
    }
  return { best, second, sum, names };
}

/** The part of a row that is the same in all papers. */
function describeKey(
  { papers: { length }, keys, counts }: Collection,
  scored: KeyScores,
  key: number
): Float32Array {
  const row = new Float32Array(LINK_FEATURES.length);
  const words = keys.text(key).split(' ');
  const papers = counts.papers[key]!;
  row[L.best] = scored.best[key]!;
  row[L.second] = scored.second[key]!;
  row[L.mean] = scored.sum[key]! / papers;
  row[L.papers] = Math.log(papers);
  row[L.papersWhole] = counts.maximal[key]! / papers;
  row[L.share] = papers / length;
  row[L.words] = words.length;
  row[L.characters] = keys.length(key);
  row[L.names] = scored.names[key]! / counts.places[key]!;
  row[L.genericShare] = words.filter(word => GENERIC_NOUNS.has(word)).length / words.length;
  row[L.genericHead] = GENERIC_NOUNS.has(words.at(-1)!) ? 1 : 0;
  row[L.genericFirst] = GENERIC_NOUNS.has(words[0]!) ? 1 : 0;
  return row;
}

/** The place of each score in descending order, from 0; of equals the first comes first. */
function rankOf(scores: Float32Array): Int32Array<ArrayBuffer> {
  /** As integers the bits of positive numbers have the order of the numbers. */
  const bits = new Int32Array(scores.buffer, scores.byteOffset, scores.length);
  const order = Float64Array.from(bits, (own, n) => (MAX_BITS - own) * MAX_CANDIDATES + n).sort();
  const ranks = new Int32Array(scores.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]! % MAX_CANDIDATES] = rank;
  return ranks;
}

/** Whether a shared concept is worth a link: a probability for the n-th candidate of a paper; 0 where it is not shared. */
export function createLinkScorer(
  collection: Collection,
  ranked: readonly Ranked[],
  scored: KeyScores
): (paper: number, n: number) => number {
  const features = linkFeatures(collection, ranked, scored);
  const scoreOf = createTreeScorer(MODEL, LINK_FEATURES.length);
  return (paper, n) => {
    const row = features(paper, n);
    return row ? 1 / (1 + Math.exp(-scoreOf(row))) : 0;
  };
}

const MODEL = readTrees(weights);
