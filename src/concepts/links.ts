import type { Collection } from './collection.ts';
import { noteScore, type KeyRecord } from './counts.ts';
import type { Candidate } from './gather.ts';
import { readTrees, scoreTrees } from './trees.ts';
import weights from './weights/links.json' with { type: 'json' };
import type { Ranked } from './rank.ts';
import { GENERIC_NOUNS } from './words.ts';

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

/** Fills a row of features for the n-th candidate of a paper; undefined for a key that no other paper has or none is about. */
export type LinkFeatures = (paper: number, n: number) => Float32Array | undefined;

/** Where the ranker's best score is less, no paper is about it, and no link is worth a look. */
const HOPELESS = 0.1;

/** Prepares the features of links; `ranked` is what the ranker says. */
export function linkFeatures(collection: Collection, ranked: readonly Ranked[]): LinkFeatures {
  const lists = collection.candidates.map(own => [...own.values()]);
  noteScores(collection, lists, ranked);
  const keyRows = new Map<KeyRecord, Float32Array>();
  let ranks = new Int32Array(0);
  let rankedPaper = -1;
  return (paper, n) => {
    const { record, occurrences } = lists[paper]![n]!;
    if (record.papers < 2 || record.best < HOPELESS) return undefined;
    let keyRow = keyRows.get(record);
    if (!keyRow) keyRows.set(record, (keyRow = describeKey(record, collection.papers.length)));
    if (rankedPaper !== paper) [ranks, rankedPaper] = [rankOf(ranked[paper]!.scores), paper];
    const row = keyRow.slice();
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

function noteScores(
  { fields }: Collection,
  lists: readonly (readonly Candidate[])[],
  ranked: readonly Ranked[]
): void {
  for (const [paper, list] of lists.entries())
    for (const [n, { record, occurrences }] of list.entries()) {
      if (record.papers < 2) continue;
      noteScore(record, ranked[paper]!.scores[n]!);
      for (const { field, to } of occurrences)
        if (fields[paper]![field]!.tokens[to - 1]!.word.isName) record.names++;
    }
}

/** The part of a row that is the same in all papers. */
function describeKey(record: KeyRecord, papers: number): Float32Array {
  const row = new Float32Array(LINK_FEATURES.length);
  const words = record.key.split(' ');
  row[L.best] = record.best;
  row[L.second] = record.second;
  row[L.mean] = record.sum / record.papers;
  row[L.papers] = Math.log(record.papers);
  row[L.papersWhole] = record.maximal / record.papers;
  row[L.share] = record.papers / papers;
  row[L.words] = words.length;
  row[L.characters] = record.key.length;
  row[L.names] = record.names / record.places;
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

/** Whether a shared concept is worth a link: a probability for the n-th candidate of a paper; 0 where it is not shared. */
export function createLinkScorer(
  collection: Collection,
  ranked: readonly Ranked[]
): (paper: number, n: number) => number {
  const features = linkFeatures(collection, ranked);
  return (paper, n) => {
    const row = features(paper, n);
    return row ? 1 / (1 + Math.exp(-scoreTrees(MODEL, row))) : 0;
  };
}

const MODEL = readTrees(weights);
