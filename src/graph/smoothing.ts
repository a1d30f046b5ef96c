import type { NearList } from './ranking.ts';

/** How many nearest papers speak for a paper. */
const NEAREST = 10;
/** Share of a score that comes from the nearest papers. */
const AROUND = 0.5;

/** A paper and its share among the nearest of another. */
interface Share {
  readonly paper: number;
  readonly share: number;
}

/**
 * Scores pairs again by what is around them: half the direct score, half the mean of how near each one's nearest papers are to
 * the other (one step of score diffusion over the neighbour graph; cf. Diaz, "Regularizing ad hoc retrieval scores", 2005).
 * Only pairs that are near directly are scored, so that each has something in common to show.
 */
export function smoothed(lists: readonly NearList[]): NearList[] {
  const nearest = lists.map(sharesOf);
  const speaksFor = lists.map((): Share[] => []);
  nearest.forEach((shares, paper) => {
    for (const { paper: other, share } of shares) speaksFor[other]!.push({ paper, share });
  });
  const around = new Float64Array(lists.length);
  return lists.map((list, paper) => {
    const touched: number[] = [];
    const add = (other: number, weight: number): void => {
      if (around[other] === 0) touched.push(other);
      around[other]! += weight;
    };
    for (const { paper: speaker, share } of nearest[paper]!) {
      add(speaker, share / 2);
      const near = lists[speaker]!;
      for (let i = 0; i < near.papers.length; i++) add(near.papers[i]!, (share / 2) * near.scores[i]!);
    }
    for (const { paper: other, share } of speaksFor[paper]!) add(other, share / 2);
    for (let i = 0; i < list.papers.length; i++) {
      for (const { paper: other, share } of speaksFor[list.papers[i]!]!)
        add(other, (share / 2) * list.scores[i]!);
    }
    const scores = list.scores.map((score, i) => (1 - AROUND) * score + AROUND * around[list.papers[i]!]!);
    for (const other of touched) around[other] = 0;
    return { papers: list.papers, scores };
  });
}

function sharesOf({ papers, scores }: NearList): Share[] {
  const sum = scores.slice(0, NEAREST).reduce((total, score) => total + score, 0);
  return Array.from(papers.slice(0, NEAREST), (paper, at) => ({ paper, share: scores[at]! / sum }));
}
