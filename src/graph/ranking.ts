import { toGrain } from './grain.ts';
import type { VectorSpace } from './vectors.ts';

/** Another paper, by its place in the collection, and how near it is. */
export interface Ranked {
  readonly paper: number;
  readonly score: number;
}

/** Ranks the other papers for one paper, best first. */
export type Ranker = (paper: number, limit: number) => Ranked[];

/** Postings of one feature: which papers have it, and with what weight. */
interface Postings {
  readonly papers: Int32Array;
  readonly weights: Float64Array;
}

/**
 * How many postings are read for one paper. A paper's rarest features are read first, so that what is left out in a large
 * collection is only what nearly all papers share, and the work grows in step with the number of papers.
 */
const POSTINGS_READ = 40_000;

/**
 * Makes a function that ranks papers by the dot product with one paper's vector plus what stated relations add.
 * Pairs below the threshold are left out; equal scores are ordered by place.
 */
export function ranker(
  space: VectorSpace,
  added: readonly ReadonlyMap<number, number>[],
  threshold: number
): Ranker {
  const postings = invert(space);
  const scores = new Float64Array(space.papers.length);
  return (paper, limit) => {
    const touched: number[] = [];
    const add = (other: number, weight: number): void => {
      if (scores[other] === 0) touched.push(other);
      scores[other]! += weight;
    };
    const vector = space.papers[paper]!;
    for (const at of rarestFirst(vector.features, postings)) {
      const weight = vector.weights[at]!;
      const { papers, weights } = postings[vector.features[at]!]!;
      for (let i = 0; i < papers.length; i++) add(papers[i]!, weight * weights[i]!);
    }
    added[paper]?.forEach((weight, other) => add(other, weight));
    const ranked: Ranked[] = [];
    for (const other of touched) {
      const score = toGrain(scores[other]!);
      scores[other] = 0;
      if (other !== paper && score >= threshold) ranked.push({ paper: other, score });
    }
    return ranked.sort((a, b) => b.score - a.score || a.paper - b.paper).slice(0, limit);
  };
}

/** Places in a vector whose features are read: the rarest first, until the postings are used up. */
function rarestFirst(features: Int32Array, postings: readonly Postings[]): number[] {
  const length = (at: number): number => postings[features[at]!]!.papers.length;
  const order = [...features.keys()].sort((a, b) => length(a) - length(b) || a - b);
  let read = 0;
  const end = order.findIndex(at => (read += length(at)) > POSTINGS_READ);
  return end < 0 ? order : order.slice(0, end);
}

function invert(space: VectorSpace): Postings[] {
  const postings = space.features.map(({ papers }) => ({
    papers: new Int32Array(papers),
    weights: new Float64Array(papers)
  }));
  const filled = new Int32Array(postings.length);
  space.papers.forEach((vector, paper) => {
    vector.features.forEach((feature, at) => {
      const slot = filled[feature]!++;
      postings[feature]!.papers[slot] = paper;
      postings[feature]!.weights[slot] = vector.weights[at]!;
    });
  });
  return postings;
}
