import type { Ranked } from './ranking.ts';

/** How many of its nearest say how crowded it is around a paper. */
const NEAREST = 5;

/**
 * Lets a score count for less where many are near to either paper, for more where few are: it is divided by a power of how near
 * both have their nearest, against the mean of the collection (local scaling; Zelnik-Manor & Perona 2004). At most 1.
 */
export function lessForHubs(lists: readonly (readonly Ranked[])[], power: number): Ranked[][] {
  const crowds = lists.map(crowdAround);
  const mean = crowds.reduce((sum, crowd) => sum + crowd, 0) / crowds.length;
  // In a large collection one side may have found the other only.
  const factors = crowds.map(crowd => (crowd > 0 ? Math.pow(mean / crowd, power) : 1));
  return lists.map((list, here) =>
    list.map(({ paper, score }) => ({ paper, score: Math.min(1, score * factors[here]! * factors[paper]!) }))
  );
}

/** How near the nearest of a paper are, on average. */
function crowdAround(list: readonly Ranked[]): number {
  const scores = list.map(({ score }) => score).sort((a, b) => b - a);
  return scores.slice(0, NEAREST).reduce((sum, score) => sum + score, 0) / NEAREST;
}
