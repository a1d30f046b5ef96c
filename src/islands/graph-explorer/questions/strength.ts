import type { GraphEdge, KnownGraph } from '../graph.ts';

/** How much an edge tells: a link through a concept that few papers share tells more. */
export function strength(graph: KnownGraph, edge: GraphEdge): number {
  const concept = [edge.source, edge.target].find(id => id.startsWith('concept:'));
  return concept === undefined
    ? edge.weight
    : edge.weight / Math.log2(2 + (graph.nodes.get(concept)?.size ?? 0));
}
