import type { SharedFeature } from './shared-features.ts';
import type { VectorSpace } from './vectors.ts';
import { dotOfRows, type WordVectors } from './word-vectors.ts';

/** What papers are about, whichever words they use. Papers are named by their place. */
export interface MeaningSpace {
  readonly wordVectors: WordVectors;
  /** The number of a feature's word among the vectors; -1 for pairs, concepts and words without one. */
  readonly wordOf: Int32Array;
  /** How long the sum of a paper's word vectors is. */
  readonly lengths: Float64Array;
  /** How alike two papers are: the cosine of those sums, from 0 to 1. */
  readonly alike: (a: number, b: number) => number;
  /** What a feature that two papers share adds to how alike they are. */
  readonly ofShared: (a: number, b: number, shared: SharedFeature) => number;
}

/** Sums for each paper the vectors of its words, as they weigh. Words without a vector say nothing here. */
export function meaningSpace(space: VectorSpace, wordVectors: WordVectors): MeaningSpace {
  const { dimensions, numbers } = wordVectors;
  const wordOf = Int32Array.from(space.features, ({ kind, names }) =>
    kind === 'word' ? (numbers.get(names[0]!) ?? -1) : -1
  );
  const units = new Float32Array(space.papers.length * dimensions);
  const lengths = Float64Array.from(space.papers, ({ features, weights }, paper) => {
    const sum = units.subarray(paper * dimensions, (paper + 1) * dimensions);
    features.forEach((feature, at) => add(sum, weights[at]!, wordVectors, wordOf[feature]!));
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
    for (let d = 0; d < dimensions; d++) sum[d]! /= length;
    return length;
  });
  return {
    wordVectors,
    wordOf,
    lengths,
    alike: (a, b) => Math.max(0, dotOfRows(units, a, units, b, dimensions)),
    ofShared: (a, b, { here, weight }) => {
      const word = wordOf[space.papers[a]!.features[here]!]!;
      return word < 0 ? 0 : (weight * wordVectors.lengths[word]! ** 2) / (lengths[a]! * lengths[b]!);
    }
  };
}

function add(sum: Float32Array, weight: number, { vectors, dimensions }: WordVectors, word: number): void {
  if (word < 0) return;
  for (let d = 0; d < dimensions; d++) sum[d]! += weight * vectors[word * dimensions + d]!;
}
