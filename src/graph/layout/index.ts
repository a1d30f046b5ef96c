import type { GraphNode, LayoutMemory } from '../../model/graph.ts';
import { freshPlaces } from './fresh.ts';
import { keptPlaces } from './kept.ts';
import type { MapGraph } from './map-nodes.ts';

/**
 * Gives each node of the map its place: where it was at the last build, else near its neighbours. Nothing overlaps.
 * Where most themes are no longer what they were, the whole map is drawn anew: kept places would scatter every theme.
 */
export function layOut(graph: MapGraph, memory?: LayoutMemory): GraphNode[] {
  if (graph.nodes.length === 0) return [];
  const places =
    memory && themesHold(graph, memory) ? keptPlaces(graph, memory.positions) : freshPlaces(graph);
  return graph.nodes.map((node, at) => ({ ...node, position: places[at]! }));
}

/** Papers move between themes when papers are added, but few of them; a new extractor or other seeds move most. */
const LEAST_HELD = 0.6;

/** Whether most of the papers that have a remembered place still lie in the theme in which they were placed. */
function themesHold({ nodes }: MapGraph, { positions, themes }: LayoutMemory): boolean {
  const themeOf = new Map<string, string>(
    Object.entries(themes).flatMap(([theme, { papers }]) => papers.map(id => [`paper:${id}`, theme] as const))
  );
  const placed = nodes.filter(({ id, kind }) => kind === 'paper' && Object.hasOwn(positions, id));
  const held = placed.filter(({ id, theme }) => themeOf.get(id) === theme);
  return placed.length > 0 && held.length >= LEAST_HELD * placed.length;
}
