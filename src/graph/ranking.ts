import { toGrain } from './grain.ts';
import type { VectorSpace } from './vectors.ts';

/** Another paper, by its place in the collection, and how near it is. */
export interface Ranked {
  readonly paper: number;
  readonly score: number;
}

/** Postings of one feature: which papers have it, and with what weight. */
interface Postings {
  readonly papers: Int32Array;
  readonly scores: Float64Array;
}

/** The postings of what only one paper has: it brings nobody near. */
const NOBODY: Postings = { papers: new Int32Array(), scores: new Float64Array() };

/**
 * How many postings are read for one paper. A paper's rarest features are read first, so that what is left out in a large
 * collection is only what nearly all papers share, and the work grows in step with the number of papers.
 */
const POSTINGS_READ = 20_000;

/**
 * Makes a function that lists the papers nearest to one paper, best first: the dot product of the vectors plus what stated
 * relations add. Pairs below the threshold are left out; equal scores are ordered by place.
 */
export function nearestPapers(
  space: VectorSpace,
  added: readonly ReadonlyMap<number, number>[],
  threshold: number
): (paper: number, limit: number) => Ranked[] {
  const postings = invert(space);
  const scores = new Float64Array(space.papers.length);
  const touched = new Int32Array(space.papers.length + 1);
  return (paper, limit) => {
    let count = 0;
    const vector = space.papers[paper]!;
    const end = featuresRead(vector.features, postings);
    for (let at = 0; at < end; at++) {
      const weight = vector.weights[at]!;
      const { papers, scores: weights } = postings[vector.features[at]!]!;
      for (let i = 0; i < papers.length; i++) {
        const other = papers[i]!;
        const before = scores[other]!;
        // Written always, counted once: a branch here would be guessed wrong half of the time.
        touched[count] = other;
        count += before === 0 ? 1 : 0;
        scores[other] = before + weight * weights[i]!;
      }
    }
    added[paper]?.forEach((weight, other) => {
      if (scores[other] === 0) touched[count++] = other;
      scores[other]! += weight;
    });
    scores[paper] = 0;
    const near = best(scores, touched.subarray(0, count), limit, threshold);
    for (let at = 0; at < count; at++) scores[touched[at]!] = 0;
    return near;
  };
}

const BINS = 512;

/** The papers with the highest scores above the threshold. Counting scores in bins first spares sorting all of them. */
function best(scores: Float64Array, papers: Int32Array, limit: number, threshold: number): Ranked[] {
  const near = papers.filter(paper => scores[paper]! >= threshold);
  const highest = near.reduce((most, paper) => Math.max(most, scores[paper]!), 0);
  const toBin = (BINS - 1) / highest;
  const bins = new Int32Array(BINS);
  for (const paper of near) bins[Math.floor(scores[paper]! * toBin)]!++;
  let lowest = BINS - 1;
  for (let held = bins[lowest]!; lowest > 0 && held < limit; held += bins[lowest]!) lowest--;
  const kept: Ranked[] = [];
  for (const paper of near) {
    const score = scores[paper]!;
    if (Math.floor(score * toBin) >= lowest) kept.push({ paper, score: toGrain(score) });
  }
  return bestFirst(kept).slice(0, limit);
}

/** Orders by score, then by place, in place. */
export function bestFirst(ranked: Ranked[]): Ranked[] {
  return ranked.sort((a, b) => b.score - a.score || a.paper - b.paper);
}

/** How many features of a vector are read: from the rarest on, until the postings are used up. */
function featuresRead(features: Int32Array, postings: readonly Postings[]): number {
  let read = 0;
  const end = features.findIndex(feature => (read += postings[feature]!.papers.length) > POSTINGS_READ);
  return end < 0 ? features.length : end;
}

function invert(space: VectorSpace): Postings[] {
  const postings = space.features.map(({ papers }): Postings =>
    papers > 1 ? { papers: new Int32Array(papers), scores: new Float64Array(papers) } : NOBODY
  );
  const filled = new Int32Array(postings.length);
  space.papers.forEach((vector, paper) => {
    for (let at = 0; at < vector.features.length; at++) {
      const feature = vector.features[at]!;
      if (postings[feature] === NOBODY) continue;
      const slot = filled[feature]!++;
      postings[feature]!.papers[slot] = paper;
      postings[feature]!.scores[slot] = vector.weights[at]!;
    }
  });
  return postings;
}
