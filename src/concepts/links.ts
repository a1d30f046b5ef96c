import type { Collection } from './collection.ts';
import type { KeyCount } from './counts.ts';
import { readTrees, scoreTrees } from './trees.ts';
import weights from './weights/links.json' with { type: 'json' };
import type { Ranked } from './rank.ts';
import { GENERIC_NOUNS } from './words.ts';

/** What the collection knows of a shared key. */
interface KeyProfile {
  /** The ranker's scores in all papers, best first. */
  readonly scores: number[];
  /** Places, and those where it is written like a name. */
  places: number;
  names: number;
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

/** No paper is about it: no link is worth a look. */
const HOPELESS = 0.06;

/** Prepares the features of links; `ranked` is what the ranker says. A key that no paper is about gets none. */
export function linkFeatures(collection: Collection, ranked: readonly Ranked[]): LinkFeatures {
  const { candidates, counts } = collection;
  const profiles = profileKeys(collection, ranked);
  const lists = candidates.map(own => [...own.values()]);
  const keyRows = new Map<string, Float32Array>();
  let ranks = new Int32Array(0);
  let rankedPaper = -1;
  return (paper, n) => {
    const { key, occurrences } = lists[paper]![n]!;
    const profile = profiles.get(key);
    if (!profile) return undefined;
    let keyRow = keyRows.get(key);
    if (!keyRow)
      keyRows.set(key, (keyRow = describeKey(key, profile, counts.get(key)!, collection.papers.length)));
    const row = keyRow.slice();
    if (rankedPaper !== paper) [ranks, rankedPaper] = [rankOf(ranked[paper]!.scores), paper];
    let whole = 0;
    for (const { maximal } of occurrences) if (maximal) whole++;
    row[L.score] = ranked[paper]!.scores[n]!;
    row[L.count] = Math.log(occurrences.length);
    row[L.whole] = whole / occurrences.length;
    row[L.inTitle] = occurrences[0]!.field === 0 ? 1 : 0;
    row[L.firstPlace] = Math.log(1 + occurrences[0]!.from);
    row[L.shortForm] = row[L.words]! > occurrences[0]!.to - occurrences[0]!.from ? 1 : 0;
    row[L.lexical] = ranked[paper]!.lexical[n]!;
    row[L.topic] = ranked[paper]!.topic[n]!;
    row[L.rank] = ranks[n]!;
    return row;
  };
}

function profileKeys(
  { candidates, fields, counts }: Collection,
  ranked: readonly Ranked[]
): Map<string, KeyProfile> {
  const profiles = new Map<string, KeyProfile>();
  for (const [paper, own] of candidates.entries()) {
    let n = -1;
    for (const { key, occurrences } of own.values()) {
      n++;
      if (counts.get(key)!.papers < 2) continue;
      let profile = profiles.get(key);
      if (!profile) profiles.set(key, (profile = { scores: [], names: 0, places: 0 }));
      profile.scores.push(ranked[paper]!.scores[n]!);
      for (const { field, to } of occurrences) {
        profile.places++;
        if (fields[paper]![field]!.tokens[to - 1]!.word.isName) profile.names++;
      }
    }
  }
  for (const { scores } of profiles.values()) scores.sort((a, b) => b - a);
  return profiles;
}

/** The part of a row that is the same in all papers. */
function describeKey(
  key: string,
  { scores, names, places }: KeyProfile,
  count: KeyCount,
  papers: number
): Float32Array {
  const row = new Float32Array(LINK_FEATURES.length);
  const words = key.split(' ');
  row[L.best] = scores[0]!;
  row[L.second] = scores[1] ?? 0;
  row[L.mean] = scores.reduce((a, b) => a + b) / scores.length;
  row[L.papers] = Math.log(count.papers);
  row[L.papersWhole] = count.maximal / count.papers;
  row[L.share] = count.papers / papers;
  row[L.words] = words.length;
  row[L.characters] = key.length;
  row[L.names] = names / places;
  row[L.genericShare] = words.filter(word => GENERIC_NOUNS.has(word)).length / words.length;
  row[L.genericHead] = GENERIC_NOUNS.has(words.at(-1)!) ? 1 : 0;
  row[L.genericFirst] = GENERIC_NOUNS.has(words[0]!) ? 1 : 0;
  return row;
}

/** The place of each score in descending order, from 0. */
function rankOf(scores: Float32Array): Int32Array<ArrayBuffer> {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
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
    if (row && row[L.best]! < HOPELESS) return 0;
    return row && 1 / (1 + Math.exp(-scoreTrees(MODEL, row)));
  };
}

const MODEL = readTrees(weights);
