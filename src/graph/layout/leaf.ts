import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Position } from '../../model/graph.ts';
import { seededRandom } from '../random.ts';
import { SPACING } from './free-places.ts';

/** A tie inside a leaf, by place in the leaf. */
export interface LeafEdge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const ITERATIONS = 200;
const BARNES_HUT_FROM = 500;
const COLLIDE_TICKS = 80;

/** Places for nodes that hang together, around (0, 0): ForceAtlas2 (Jacomy et al. 2014), then pushed apart to their radii. */
export function placeLeaf(radii: readonly number[], edges: readonly LeafEdge[]): Position[] {
  if (radii.length === 1) return [{ x: 0, y: 0 }];
  const graph = new UndirectedGraph();
  const random = seededRandom(radii.length);
  radii.forEach((_, node) => graph.addNode(node, { x: random() - 0.5, y: random() - 0.5 }));
  for (const { a, b, weight } of edges) graph.mergeEdge(a, b, { weight });
  const found = forceAtlas2(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 1,
      scalingRatio: 2,
      strongGravityMode: true,
      barnesHutOptimize: radii.length > BARNES_HUT_FROM
    }
  });
  return pushApart(
    radii,
    scaled(
      radii,
      radii.map((_, node) => found[node]!)
    )
  );
}

/** Centres places, and scales them so that the nodes fill about a third of the disc on which they lie. */
function scaled(radii: readonly number[], places: readonly Position[]): Position[] {
  const mean = (value: (place: Position) => number): number =>
    places.reduce((sum, place) => sum + value(place), 0) / places.length;
  const centre = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const spread = Math.sqrt(mean(({ x, y }) => (x - centre.x) ** 2 + (y - centre.y) ** 2)) || 1;
  const area = radii.reduce((sum, radius) => sum + radius ** 2, 0);
  const factor = Math.sqrt((3 * area) / 2) / spread;
  return places.map(({ x, y }) => ({ x: (x - centre.x) * factor, y: (y - centre.y) * factor }));
}

/** Moves overlapping discs apart. */
function pushApart(radii: readonly number[], places: readonly Position[]): Position[] {
  const nodes = places.map(({ x, y }, at) => ({ x, y, radius: radii[at]! }));
  forceSimulation(nodes)
    .randomSource(seededRandom(2))
    .velocityDecay(0.5)
    .force('collide', forceCollide<(typeof nodes)[number]>(({ radius }) => radius).iterations(3))
    .stop()
    .tick(COLLIDE_TICKS);
  return nodes.map(({ x, y }) => ({ x, y }));
}

/** Ticks after which discs that are drawn to the middle lie still. */
const GATHER_TICKS = 300;

/** Draws discs to the middle until they touch, so that one far-off disc does not leave the map empty. They keep their sides. */
export function gathered(radii: readonly number[], places: readonly Position[]): Position[] {
  const nodes = places.map(({ x, y }, at) => ({ x, y, radius: radii[at]! }));
  forceSimulation(nodes)
    .randomSource(seededRandom(3))
    .velocityDecay(0.5)
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.09))
    .force('collide', forceCollide<(typeof nodes)[number]>(({ radius }) => radius).iterations(4))
    .stop()
    .tick(GATHER_TICKS);
  return pushApart(
    radii,
    nodes.map(({ x, y }) => ({ x, y }))
  );
}

/** Radius of the disc that a placed leaf needs, with a margin around it. */
export function discOf(places: readonly Position[]): number {
  const furthest = Math.max(...places.map(({ x, y }) => x ** 2 + y ** 2));
  return Math.sqrt(furthest) + 2 * SPACING;
}
