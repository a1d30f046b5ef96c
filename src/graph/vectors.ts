import type { ConceptIndex } from '../model/concept.ts';
import type { Paper } from '../model/paper.ts';
import {
  countFeatures,
  FIRST_PAIR,
  wordsOfPair,
  type Counts,
  type FeatureKeys,
  type PackedSpans
} from './counts.ts';
import type { Parameters } from './parameters.ts';
import { wordReader } from './words.ts';

/** Something that two papers share: a word's stem, two adjacent stems, or a concept. */
export interface Feature {
  readonly kind: 'word' | 'pair' | 'concept';
  /** The stem, the two stems, or the concept's id. */
  readonly names: readonly string[];
  /** How many papers have it; 1 only for words. */
  readonly papers: number;
}

/**
 * One paper as a sparse vector, ordered by feature number: the rarest first. What it shares with others is of length 1; its words
 * that no other has stand beside that, as they weigh: they bring nobody near, but say what the paper is about.
 */
export interface PaperVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  readonly places: PackedSpans;
}

/** All papers as vectors over the same features. */
export interface VectorSpace {
  readonly features: readonly Feature[];
  /** In the order of the papers. */
  readonly papers: readonly PaperVector[];
}

/** What it adds that a paper has something several times. */
export const timesFactor = (times: number): number => 1 + Math.log(times);

/** What it adds that few papers of a collection have something: a power of the inverse document frequency. */
export const rarityFactor = (papers: number, having: number, power: number): number =>
  Math.pow(Math.log((papers + 1) / having), power);

/** Papers → vectors. The order of the papers must not depend on the input's. Texts are read once. */
export function vectorSpace(
  papers: readonly Paper[],
  index: ConceptIndex,
  parameters: Parameters
): VectorSpace {
  const read = wordReader();
  const { keys, isWord, describe } = featureKeys();
  const conceptsOf = new Map(index.papers.map(entry => [entry.paper, entry.concepts]));
  const counts = papers.map(paper =>
    countFeatures(read(paper), conceptsOf.get(paper.id) ?? [], keys, parameters.titleWeight)
  );
  const frequency = new Map<number, number>();
  for (const paper of counts) for (const key of paper.keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);

  const numbers = new Map<number, number>();
  const features: Feature[] = [];
  const factors: number[] = [];
  // The rarest get the lowest numbers, so that each vector starts with them.
  const rarestFirst = [...frequency]
    .filter(([key, shared]) => shared > 1 || isWord(key))
    .sort((a, b) => a[1] - b[1]);
  for (const [key, shared] of rarestFirst) {
    const feature = { ...describe(key), papers: shared };
    numbers.set(key, features.length);
    features.push(feature);
    factors.push(
      parameters.kindWeight[feature.kind] * rarityFactor(papers.length, shared, parameters.rarity)
    );
  }
  return { features, papers: counts.map(paper => toVector(paper, numbers, features, factors)) };
}

/** Hands out keys, and says what a key stands for. */
function featureKeys(): {
  keys: FeatureKeys;
  isWord: (key: number) => boolean;
  describe: (key: number) => Pick<Feature, 'kind' | 'names'>;
} {
  const words = new Map<string, number>();
  const concepts = new Map<string, number>();
  const entries: { kind: 'word' | 'concept'; name: string }[] = [];
  const numberIn =
    (known: Map<string, number>, kind: 'word' | 'concept') =>
    (name: string): number => {
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, entries.length);
      return entries.push({ kind, name }) - 1;
    };
  return {
    keys: {
      word: numberIn(words, 'word'),
      concept: numberIn(concepts, 'concept'),
      pair: (before, word) => (before + 1) * FIRST_PAIR + word
    },
    isWord: key => entries[key]?.kind === 'word',
    describe: key => {
      if (key >= FIRST_PAIR)
        return { kind: 'pair', names: wordsOfPair(key).map(word => entries[word]!.name) };
      const { kind, name } = entries[key]!;
      return { kind, names: [name] };
    }
  };
}

function toVector(
  { keys, times, places }: Counts,
  numbers: ReadonlyMap<number, number>,
  known: readonly Feature[],
  factors: readonly number[]
): PaperVector {
  const order = [...keys.keys()].filter(at => numbers.has(keys[at]!));
  const numberAt = (at: number): number => numbers.get(keys[at]!)!;
  order.sort((a, b) => numberAt(a) - numberAt(b));
  const features = Int32Array.from(order, numberAt);
  const weights = Float64Array.from(order, (at, i) => timesFactor(times[at]!) * factors[features[i]!]!);
  const squares = weights.map((weight, at) => (known[features[at]!]!.papers > 1 ? weight * weight : 0));
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) || 1;
  return {
    features,
    weights: weights.map(weight => weight / length),
    places: {
      starts: Int32Array.from(order, at => places.starts[at]!),
      ends: Int32Array.from(order, at => places.ends[at]!),
      inTitle: Uint8Array.from(order, at => places.inTitle[at]!)
    }
  };
}
