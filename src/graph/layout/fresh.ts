import type { Position } from '../../model/graph.ts';
import { freePlaces, SPACING } from './free-places.ts';
import { discOf, gathered, placeLeaf, type LeafEdge } from './leaf.ts';
import type { MapGraph } from './map-nodes.ts';

/** A theme's nodes, placed around (0, 0). */
interface Leaf {
  readonly members: readonly number[];
  readonly places: readonly Position[];
}

/** Quarter turns and mirror images: the ways to turn a leaf without sine and cosine. */
const TURNS: readonly ((place: Position) => Position)[] = [
  ({ x, y }) => ({ x, y }),
  ({ x, y }) => ({ x: -y, y: x }),
  ({ x, y }) => ({ x: -x, y: -y }),
  ({ x, y }) => ({ x: y, y: -x }),
  ({ x, y }) => ({ x: -x, y }),
  ({ x, y }) => ({ x, y: -y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }) => ({ x: -y, y: -x })
];

/** Places all nodes: inside each theme, then the themes as discs, each turned towards its neighbours outside. */
export function freshPlaces({ nodes, edges }: MapGraph): Position[] {
  const groups = Map.groupBy(nodes.keys(), node => nodes[node]!.theme ?? '');
  const leafOf = new Int32Array(nodes.length);
  const placeIn = new Int32Array(nodes.length);
  const members = [...groups.values()];
  members.forEach((group, leaf) =>
    group.forEach((node, at) => {
      leafOf[node] = leaf;
      placeIn[node] = at;
    })
  );
  const inner: LeafEdge[][] = members.map(() => []);
  const outer = new Map<string, LeafEdge>();
  for (const { a, b, weight } of edges) {
    const [from, to] = [Math.min(leafOf[a]!, leafOf[b]!), Math.max(leafOf[a]!, leafOf[b]!)];
    if (from === to) inner[from]!.push({ a: placeIn[a]!, b: placeIn[b]!, weight });
    else
      outer.set(`${from} ${to}`, {
        a: from,
        b: to,
        weight: weight + (outer.get(`${from} ${to}`)?.weight ?? 0)
      });
  }
  const leaves = members.map((group, at): Leaf => ({
    members: group,
    places: placeLeaf(
      group.map(() => SPACING / 2),
      inner[at]!
    )
  }));
  const discs = leaves.map(leaf => discOf(leaf.places));
  const centres = gathered(discs, placeLeaf(discs, [...outer.values()]));
  return settle(nodes.length, turned(leaves, centres, leafOf, edges));
}

/** Turns each leaf so that its nodes lie on the side of their neighbours in other leaves; gives places by node. */
function turned(
  leaves: readonly Leaf[],
  centres: readonly Position[],
  leafOf: Int32Array,
  edges: MapGraph['edges']
): Position[] {
  const pulls: Position[] = Array.from(leafOf, () => ({ x: 0, y: 0 }));
  const pull = (node: number, leaf: number, weight: number): void => {
    const [from, to] = [centres[leafOf[node]!]!, centres[leaf]!];
    const distance = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2) || 1;
    const { x, y } = pulls[node]!;
    pulls[node] = {
      x: x + (weight * (to.x - from.x)) / distance,
      y: y + (weight * (to.y - from.y)) / distance
    };
  };
  for (const { a, b, weight } of edges) {
    if (leafOf[a] === leafOf[b]) continue;
    pull(a, leafOf[b]!, weight);
    pull(b, leafOf[a]!, weight);
  }
  const places: Position[] = Array.from(leafOf, () => ({ x: 0, y: 0 }));
  leaves.forEach(({ members, places: inside }, leaf) => {
    const gain = (turn: (typeof TURNS)[number]): number =>
      inside.reduce((sum, place, at) => {
        const { x, y } = turn(place);
        return sum + x * pulls[members[at]!]!.x + y * pulls[members[at]!]!.y;
      }, 0);
    const best = TURNS.reduce((kept, turn) => (gain(turn) > gain(kept) ? turn : kept));
    members.forEach((node, at) => {
      const { x, y } = best(inside[at]!);
      places[node] = { x: x + centres[leaf]!.x, y: y + centres[leaf]!.y };
    });
  });
  return places;
}

/** Rounds, and moves what still overlaps to the nearest free place. */
function settle(count: number, wanted: readonly Position[]): Position[] {
  const free = freePlaces();
  return Array.from({ length: count }, (_, node) => free.takeNear(wanted[node]!));
}
