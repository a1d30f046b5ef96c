import { isGeneral } from './general-words.ts';
import type { SharedFeature } from './shared-features.ts';
import type { VectorSpace } from './vectors.ts';
import type { WordVectors } from './word-vectors.ts';

/** Two different words that mean like things, one of each paper. */
export interface NearWords {
  /** Their numbers among the features of either paper. */
  readonly here: number;
  readonly there: number;
  /** What they add to how alike the two papers are. */
  readonly weight: number;
}

/** What papers are about, whichever words they use. Papers are named by their place. */
export interface MeaningSpace {
  /** How alike two papers are: the cosine of the sums of their words' vectors, from 0 to 1. */
  readonly alike: (a: number, b: number) => number;
  /** What a word that two papers share adds to how alike they are; 0 for pairs, concepts and words without a vector. */
  readonly ofShared: (a: number, b: number, shared: SharedFeature) => number;
  /** Words that only one of two papers has and that mean like things, the heaviest pair first; a word stands in one pair. */
  readonly nearWords: (a: number, b: number) => NearWords[];
}

/** Words of a paper that are looked at: those that say most of what it is about. */
const HEAVIEST = 24;
/** From this cosine on two words are close enough for a reader to see why. */
const CLOSE = 0.6;
/** Words with the same beginning (privacy, private) say nothing new about each other. */
const SAME_BEGINNING = 5;

/** A word that says what a paper is about. */
interface TellingWord {
  /** Its number among the paper's features. */
  readonly at: number;
  /** Its number among all features. */
  readonly feature: number;
  readonly word: number;
  readonly weight: number;
}

/** Sums for each paper the vectors of its words, as they weigh. Words without a vector say nothing here. */
export function meaningSpace(space: VectorSpace, wordVectors: WordVectors): MeaningSpace {
  const { dimensions, vectors, numbers } = wordVectors;
  const lengths = lengthsOf(wordVectors);
  const wordOf = Int32Array.from(space.features, ({ kind, names }) =>
    kind === 'word' ? (numbers.get(names[0]!) ?? -1) : -1
  );
  const units = new Float32Array(space.papers.length * dimensions);
  const sums = new Float64Array(space.papers.length);
  const telling = space.papers.map((paper, place): TellingWord[] => {
    const unit = units.subarray(place * dimensions, (place + 1) * dimensions);
    const words: TellingWord[] = [];
    paper.features.forEach((feature, at) => {
      const word = wordOf[feature]!;
      if (word < 0) return;
      const weight = paper.weights[at]!;
      for (let d = 0; d < dimensions; d++) unit[d]! += weight * vectors[word * dimensions + d]!;
      if (!isGeneral(space.features[feature]!.names[0]!)) words.push({ at, feature, word, weight });
    });
    const length = Math.sqrt(unit.reduce((sum, value) => sum + value * value, 0)) || 1;
    sums[place] = length;
    for (let d = 0; d < dimensions; d++) unit[d]! /= length;
    return words
      .map(word => ({ ...word, weight: word.weight / length }))
      .sort((a, b) => b.weight * lengths[b.word]! - a.weight * lengths[a.word]! || a.feature - b.feature)
      .slice(0, HEAVIEST);
  });
  const cosine = (a: number, b: number): number =>
    dot(vectors, a, vectors, b, dimensions) / (lengths[a]! * lengths[b]!);
  const pairUp = (ours: TellingWord, theirs: TellingWord): NearWords[] => {
    const close = cosine(ours.word, theirs.word);
    if (close < CLOSE || sameBeginning(space, ours.feature, theirs.feature)) return [];
    const weight = ours.weight * theirs.weight * close * lengths[ours.word]! * lengths[theirs.word]!;
    return [{ here: ours.at, there: theirs.at, weight }];
  };
  return {
    alike: (a, b) => Math.max(0, dot(units, a, units, b, dimensions)),
    ofShared: (a, b, { here, weight }) => {
      const word = wordOf[space.papers[a]!.features[here]!]!;
      return word < 0 ? 0 : (weight * lengths[word]! ** 2) / (sums[a]! * sums[b]!);
    },
    nearWords: (a, b) => {
      const [ours, theirs] = [onlyIn(telling[a]!, space, b), onlyIn(telling[b]!, space, a)];
      const pairs = ours.flatMap(word => theirs.flatMap(other => pairUp(word, other)));
      return eachOnce(pairs.sort((x, y) => y.weight - x.weight || x.here - y.here || x.there - y.there));
    }
  };
}

function lengthsOf({ dimensions, vectors }: WordVectors): Float64Array {
  return Float64Array.from({ length: vectors.length / dimensions }, (_, word) =>
    Math.sqrt(dot(vectors, word, vectors, word, dimensions))
  );
}

function dot(a: Float32Array, i: number, b: Float32Array, j: number, dimensions: number): number {
  const [x, y] = [i * dimensions, j * dimensions];
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += a[x + d]! * b[y + d]!;
  return sum;
}

function onlyIn(words: readonly TellingWord[], space: VectorSpace, other: number): TellingWord[] {
  const theirs = space.papers[other]!.features;
  return words.filter(({ feature }) => !holds(theirs, feature));
}

/** Whether a sorted column holds a number. */
function holds(sorted: Int32Array, wanted: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === wanted;
}

function sameBeginning({ features }: VectorSpace, a: number, b: number): boolean {
  const [one, other] = [features[a]!.names[0]!, features[b]!.names[0]!];
  const length = Math.min(SAME_BEGINNING, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

function eachOnce(pairs: readonly NearWords[]): NearWords[] {
  const [here, there] = [new Set<number>(), new Set<number>()];
  return pairs.filter(pair => {
    if (here.has(pair.here) || there.has(pair.there)) return false;
    here.add(pair.here);
    there.add(pair.there);
    return true;
  });
}
