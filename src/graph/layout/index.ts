import type { GraphNode, LayoutMemory } from '../../model/graph.ts';
import { freshPlaces } from './fresh.ts';
import { keptPlaces } from './kept.ts';
import type { MapGraph } from './map-nodes.ts';

/** Gives each node of the map its place: where it was at the last build, else near its neighbours. Nothing overlaps. */
export function layOut(graph: MapGraph, memory?: LayoutMemory): GraphNode[] {
  if (graph.nodes.length === 0) return [];
  const remembered = memory?.positions ?? {};
  const known = graph.nodes.some(({ id }) => Object.hasOwn(remembered, id));
  const places = known ? keptPlaces(graph, remembered) : freshPlaces(graph);
  return graph.nodes.map((node, at) => ({ ...node, position: places[at]! }));
}
