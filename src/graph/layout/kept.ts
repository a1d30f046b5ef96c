import type { LayoutMemory, Position } from '../../model/graph.ts';
import { freePlaces } from './free-places.ts';
import type { MapGraph } from './map-nodes.ts';

/** Keeps every remembered place, and puts new nodes at the weighted middle of their placed neighbours, best tied first. */
export function keptPlaces({ nodes, edges }: MapGraph, remembered: LayoutMemory['positions']): Position[] {
  const free = freePlaces();
  const places = new Map<number, Position>();
  nodes.forEach(({ id }, node) => {
    const place = remembered[id];
    if (!place) return;
    places.set(node, place);
    free.take(place);
  });
  const ties = nodes.map((): { other: number; weight: number }[] => []);
  for (const { a, b, weight } of edges) {
    ties[a]!.push({ other: b, weight });
    ties[b]!.push({ other: a, weight });
  }
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
      place: middle(ties[node]!, places)
    }));
    for (const { node, place } of wanted.sort((a, b) => b.weight - a.weight || a.node - b.node))
      places.set(node, free.takeNear(place));
    waiting = waiting.filter(node => !places.has(node));
  }
  return nodes.map((_, node) => places.get(node)!);
}

/** The weighted middle of the neighbours that have a place; the middle of the map where none has. */
function middle(
  ties: readonly { other: number; weight: number }[],
  places: ReadonlyMap<number, Position>
): Position {
  let [x, y, sum] = [0, 0, 0];
  for (const { other, weight } of ties) {
    const place = places.get(other);
    if (!place) continue;
    x += weight * place.x;
    y += weight * place.y;
    sum += weight;
  }
  return sum > 0 ? { x: x / sum, y: y / sum } : { x: 0, y: 0 };
}
