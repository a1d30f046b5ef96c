import type { LayoutMemory, Position } from '../../model/graph.ts';
import { freePlaces } from './free-places.ts';
import { mostFrequent, type MapGraph } from './map-nodes.ts';

/** A neighbour and how strongly it pulls. */
interface Tie {
  readonly other: number;
  readonly weight: number;
}

/**
 * Keeps the remembered place of what stayed in its theme. What is new, or lies in another theme now, goes to the weighted middle of
 * its placed neighbours, those of its own theme first; the best tied go first.
 */
export function keptPlaces({ nodes, edges }: MapGraph, memory: LayoutMemory): Position[] {
  const ties = nodes.map((): Tie[] => []);
  for (const { a, b, weight } of edges) {
    ties[a]!.push({ other: b, weight });
    ties[b]!.push({ other: a, weight });
  }
  const free = freePlaces();
  const places = new Map<number, Position>();
  const hasMoved = movesOf(nodes, ties, memory);
  nodes.forEach(({ id }, node) => {
    const place = memory.positions[id];
    if (!place || hasMoved(node)) return;
    places.set(node, place);
    free.take(place);
  });
  const pulling = (node: number): readonly Tie[] => {
    const placed = ties[node]!.filter(({ other }) => places.has(other));
    const own = placed.filter(({ other }) => nodes[other]!.theme === nodes[node]!.theme);
    return own.length > 0 ? own : placed;
  };
  const placedWeight = (node: number): number =>
    ties[node]!.reduce((sum, { other, weight }) => sum + (places.has(other) ? weight : 0), 0);
  let waiting = [...nodes.keys()].filter(node => !places.has(node));
  while (waiting.length > 0) {
    // Nodes with placed neighbours go first, as whole rounds, so that the work stays linear in a chain of new nodes.
    const tied = waiting.filter(node => placedWeight(node) > 0);
    const round = tied.length > 0 ? tied : waiting;
    const wanted = round.map(node => ({
      node,
      weight: placedWeight(node),
      place: middle(pulling(node), places)
    }));
    for (const { node, place } of wanted.sort((a, b) => b.weight - a.weight || a.node - b.node))
      places.set(node, free.takeNear(place));
    waiting = waiting.filter(node => !places.has(node));
  }
  return nodes.map((_, node) => places.get(node)!);
}

/** Whether a node lay in another theme at the last build; a concept lies where most of its papers do. */
function movesOf(
  nodes: MapGraph['nodes'],
  ties: readonly (readonly Tie[])[],
  { themes }: LayoutMemory
): (node: number) => boolean {
  const before = new Map<string, string>(
    Object.entries(themes).flatMap(([theme, { papers }]) => papers.map(id => [`paper:${id}`, theme] as const))
  );
  const was = (node: number): string | undefined =>
    nodes[node]!.kind === 'paper'
      ? before.get(nodes[node]!.id)
      : mostFrequent(ties[node]!.map(({ other }) => before.get(nodes[other]!.id)));
  return node => {
    const [then, now] = [was(node), nodes[node]!.theme];
    return then !== undefined && now !== undefined && then !== now;
  };
}

/** The weighted middle of placed neighbours; the middle of the map where there is none. */
function middle(ties: readonly Tie[], places: ReadonlyMap<number, Position>): Position {
  let [x, y, sum] = [0, 0, 0];
  for (const { other, weight } of ties) {
    const place = places.get(other)!;
    x += weight * place.x;
    y += weight * place.y;
    sum += weight;
  }
  return sum > 0 ? { x: x / sum, y: y / sum } : { x: 0, y: 0 };
}
