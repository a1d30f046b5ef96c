import type { Ranked } from './ranking.ts';

/** How many of a paper's nearest speak for it. */
const SPEAKERS = 5;

/** A paper and its share among the nearest of another. */
interface Share {
  readonly paper: number;
  readonly share: number;
}

/**
 * Scores pairs again by what is around them: the mean of how near each one's nearest papers are to the other makes `around` of a
 * score (one step of score diffusion over the neighbour graph; cf. Diaz, "Regularizing ad hoc retrieval scores", 2005).
 * Only pairs that are near directly are scored, so that each has something in common to show.
 * `lists` holds for each paper the others, best first.
 */
export function smoothed(lists: readonly (readonly Ranked[])[], around: number): Ranked[][] {
  const speakers = lists.map(sharesOf);
  const speaksFor = lists.map((): Share[] => []);
  speakers.forEach((shares, paper) => {
    for (const { paper: other, share } of shares) speaksFor[other]!.push({ paper, share });
  });
  const heard = new Float64Array(lists.length);
  return lists.map((list, paper) => {
    const touched: number[] = [];
    const add = (other: number, weight: number): void => {
      if (heard[other] === 0) touched.push(other);
      heard[other]! += weight / 2;
    };
    for (const { paper: speaker, share } of speakers[paper]!) {
      add(speaker, share);
      for (const { paper: other, score } of lists[speaker]!) add(other, share * score);
    }
    for (const { paper: other, share } of speaksFor[paper]!) add(other, share);
    for (const { paper: near, score } of list)
      for (const { paper: other, share } of speaksFor[near]!) add(other, share * score);
    const scored = list.map(({ paper: other, score }) => ({
      paper: other,
      score: (1 - around) * score + around * heard[other]!
    }));
    for (const other of touched) heard[other] = 0;
    return scored;
  });
}

function sharesOf(list: readonly Ranked[]): Share[] {
  const first = list.slice(0, SPEAKERS);
  const sum = first.reduce((total, { score }) => total + score, 0);
  return first.map(({ paper, score }) => ({ paper, share: score / sum }));
}
