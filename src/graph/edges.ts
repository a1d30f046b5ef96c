import type { Ranked } from './ranking.ts';

/** An undirected, weighted tie between two papers, named by their places; `a < b`. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** How many nearest papers tie a paper into the paper graph. */
const NEAREST = 20;

/** The paper graph: a pair is tied where one is among the other's nearest. Ordered by places. */
export function nearestEdges(ranked: readonly (readonly Ranked[])[]): Edge[] {
  const edges = new Map<string, Edge>();
  ranked.forEach((list, paper) => {
    for (const { paper: other, score } of list.slice(0, NEAREST)) {
      const [a, b] = paper < other ? [paper, other] : [other, paper];
      edges.set(`${a} ${b}`, { a, b, weight: score });
    }
  });
  return [...edges.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
