import type { PaperData } from '../schema/paper.ts';

/** Which shared concepts tie a paper to its nearest papers. */
export interface Weave {
  /** Slugs of concepts, ordered so that few threads cross. */
  readonly concepts: readonly string[];
  /** Slugs of related papers, best first. */
  readonly papers: readonly string[];
  /** Threads from a concept to a paper, by their places in the two lists; `weight` from 0 to 1. */
  readonly threads: readonly { readonly concept: number; readonly paper: number; readonly weight: number }[];
}

/** The strongest `size` concepts and papers around a paper. Papers that share none of these concepts are left out. */
export function weave(related: PaperData['related'], size: number): Weave {
  const nearest = related.filter(({ reasons }) => reasons.some(reason => reason.concept)).slice(0, size);
  const threads = nearest.flatMap(({ paper, reasons }) =>
    reasons.flatMap(({ concept, weight }) => (concept === undefined ? [] : { concept, paper, weight }))
  );
  const totals = new Map<string, number>();
  for (const { concept, weight } of threads) totals.set(concept, (totals.get(concept) ?? 0) + weight);
  const strongest = [...totals].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, size);
  const shown = threads.filter(({ concept }) => strongest.some(([slug]) => slug === concept));
  const papers = nearest.map(({ paper }) => paper).filter(slug => shown.some(({ paper }) => paper === slug));
  const middle = (slug: string) => {
    const rows = shown.filter(({ concept }) => concept === slug).map(({ paper }) => papers.indexOf(paper));
    return rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  const concepts = strongest.map(([slug]) => slug).toSorted((a, b) => middle(a) - middle(b));
  const most = Math.max(...shown.map(({ weight }) => weight));
  return {
    concepts,
    papers,
    threads: shown.map(({ concept, paper, weight }) => ({
      concept: concepts.indexOf(concept),
      paper: papers.indexOf(paper),
      weight: weight / most
    }))
  };
}
