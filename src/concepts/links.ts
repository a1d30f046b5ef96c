import type { Collection } from './collection.ts';
import { readTrees, scoreTrees } from './trees.ts';
import weights from './weights/links.json' with { type: 'json' };
import type { Ranked } from './rank.ts';
import { GENERIC_NOUNS } from './words.ts';

/** What the collection knows of a key. */
interface KeyProfile {
  readonly scores: number[];
  names: number;
  places: number;
}

/** What the link model sees of a concept in a paper, in this order. */
export const LINK_FEATURES = [
  'score',
  'best',
  'second',
  'mean',
  'papers',
  'papersWhole',
  'share',
  'words',
  'characters',
  'names',
  'genericShare',
  'genericHead',
  'count',
  'whole',
  'inTitle',
  'firstPlace',
  'shortForm',
  'rank',
  'genericFirst',
  'lexical',
  'topic'
] as const;

const L = Object.fromEntries(LINK_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof LINK_FEATURES)[number],
  number
>;

/** Fills a row of features for the n-th candidate of a paper; undefined for a key that no other paper has. */
export type LinkFeatures = (paper: number, n: number) => Float32Array | undefined;

/** Prepares the features of links; `ranked` is what the ranker says. */
export function linkFeatures(collection: Collection, ranked: readonly Ranked[]): LinkFeatures {
  const { candidates, fields, counts } = collection;
  const scores = ranked.map(own => own.scores);
  const profiles = new Map<string, KeyProfile>();
  for (const [paper, own] of candidates.entries())
    for (const [n, { key, occurrences }] of [...own.values()].entries()) {
      if (counts.get(key)!.papers < 2) continue;
      const profile = profiles.get(key) ?? { scores: [], names: 0, places: 0 };
      profiles.set(key, profile);
      profile.scores.push(scores[paper]![n]!);
      for (const { field, to } of occurrences) {
        profile.places++;
        if (fields[paper]![field]!.tokens[to - 1]!.word.isName) profile.names++;
      }
    }
  for (const { scores: own } of profiles.values()) own.sort((a, b) => b - a);
  const ranks = scores.map(own => rankOf(own));
  const lists = candidates.map(own => [...own.values()]);
  return (paper, n) => {
    const { key, occurrences } = lists[paper]![n]!;
    const profile = profiles.get(key);
    if (!profile) return undefined;
    const row = new Float32Array(LINK_FEATURES.length);
    const count = counts.get(key)!;
    const words = key.split(' ');
    row[L.score] = scores[paper]![n]!;
    row[L.best] = profile.scores[0]!;
    row[L.second] = profile.scores[1] ?? 0;
    row[L.mean] = profile.scores.reduce((a, b) => a + b) / profile.scores.length;
    row[L.papers] = Math.log(count.papers);
    row[L.papersWhole] = count.maximal / count.papers;
    row[L.share] = count.papers / collection.papers.length;
    row[L.words] = words.length;
    row[L.characters] = key.length;
    row[L.names] = profile.names / profile.places;
    row[L.genericShare] = words.filter(word => GENERIC_NOUNS.has(word)).length / words.length;
    row[L.genericHead] = GENERIC_NOUNS.has(words.at(-1)!) ? 1 : 0;
    row[L.genericFirst] = GENERIC_NOUNS.has(words[0]!) ? 1 : 0;
    row[L.count] = Math.log(occurrences.length);
    row[L.whole] = occurrences.filter(o => o.maximal).length / occurrences.length;
    row[L.inTitle] = occurrences[0]!.field === 0 ? 1 : 0;
    row[L.firstPlace] = Math.log(1 + occurrences[0]!.from);
    row[L.shortForm] = words.length > occurrences[0]!.to - occurrences[0]!.from ? 1 : 0;
    row[L.lexical] = ranked[paper]!.lexical[n]!;
    row[L.topic] = ranked[paper]!.topic[n]!;
    row[L.rank] = ranks[paper]![n]!;
    return row;
  };
}

/** The place of each score in descending order, from 0. */
function rankOf(scores: Float32Array): Int32Array {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const ranks = new Int32Array(scores.length);
  order.forEach((n, rank) => (ranks[n] = rank));
  return ranks;
}

/** Whether a shared concept is worth a link: a probability for the n-th candidate of a paper; undefined where it is not shared. */
export function createLinkScorer(
  collection: Collection,
  ranked: readonly Ranked[]
): (paper: number, n: number) => number | undefined {
  const features = linkFeatures(collection, ranked);
  return (paper, n) => {
    const row = features(paper, n);
    return row && 1 / (1 + Math.exp(-scoreTrees(MODEL, row)));
  };
}

const MODEL = readTrees(weights);
