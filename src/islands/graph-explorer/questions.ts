import { isComplete, otherEnd, type GraphEdge, type GraphNode, type KnownGraph } from './graph.ts';

/** Nodes that answer a question. */
export interface Answer {
  /** With the step at which each was reached: 0 is what was asked about. */
  readonly steps: ReadonlyMap<string, number>;
  /** Nodes that were reached and left out because there would be too many. */
  readonly leftOut: number;
  /** Shards that must be loaded before the answer is whole. */
  readonly needs: readonly string[];
}

/** Nodes that one answer shows at most, by depth. */
const MOST_NODES = [1, 40, 70, 100] as const;

/** What is within `depth` steps of a node, the strongest links first. */
export function around(graph: KnownGraph, id: string, depth: 1 | 2 | 3): Answer {
  const steps = new Map([[id, 0]]);
  const needs = new Set<string>();
  let leftOut = 0;
  let frontier = [id];
  for (let step = 1; step <= depth; step++) {
    const reached = reach(graph, frontier, steps, needs);
    const room = Math.max(0, MOST_NODES[step]! - steps.size);
    leftOut = reached.length > room ? reached.length - room : 0;
    frontier = reached.slice(0, room);
    for (const next of frontier) steps.set(next, step);
  }
  return { steps, leftOut, needs: [...needs].toSorted() };
}

/** Nodes one step beyond `frontier` that are new, those with the heaviest links first. */
function reach(
  graph: KnownGraph,
  frontier: readonly string[],
  seen: ReadonlyMap<string, number>,
  needs: Set<string>
): string[] {
  const weights = new Map<string, number>();
  for (const id of frontier) {
    const node = graph.nodes.get(id);
    if (node && !isComplete(graph, node)) needs.add(node.shard);
    for (const edge of graph.around.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (!seen.has(other)) weights.set(other, (weights.get(other) ?? 0) + strength(graph, edge));
    }
  }
  return [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** How much an edge tells: a link through a concept that few papers share tells more. */
function strength(graph: KnownGraph, edge: GraphEdge): number {
  const concept = [edge.source, edge.target].find(id => id.startsWith('concept:'));
  return concept === undefined
    ? edge.weight
    : edge.weight / Math.log2(2 + (graph.nodes.get(concept)?.size ?? 0));
}

/** Ways that one answer shows. */
const WAYS = 3;

/** How much dearer a node gets for the next way once a way goes through it. */
const AGAIN = 4;

/**
 * The best ways between two nodes over papers and the concepts they share: Dijkstra's shortest paths, a step costing
 * more the more papers share its concept; each further way avoids the nodes of those before. Never through a concept
 * that more than an eighth of all papers share.
 */
export function between(
  graph: KnownGraph,
  from: string,
  to: string,
  papers: number
): readonly (readonly string[])[] {
  const used = new Map<string, number>();
  const ways: string[][] = [];
  const tooCommon = Math.max(6, papers / 8);
  for (let round = 0; round < WAYS * 2 && ways.length < WAYS; round++) {
    const way = shortest(graph, from, to, tooCommon, used);
    if (!way) break;
    for (const id of way.slice(1, -1)) used.set(id, (used.get(id) ?? 1) * AGAIN);
    if (way.length === 2 || !ways.some(other => other.join() === way.join())) ways.push(way);
    if (way.length === 2) break;
  }
  return ways;
}

function shortest(
  graph: KnownGraph,
  from: string,
  to: string,
  tooCommon: number,
  used: ReadonlyMap<string, number>
): string[] | undefined {
  const cost = new Map([[from, 0]]);
  const came = new Map<string, string>();
  const open = new Set([from]);
  while (open.size > 0) {
    const id = cheapest(open, cost);
    open.delete(id);
    if (id === to) return trace(came, from, to);
    for (const edge of graph.around.get(id) ?? []) {
      const other = graph.nodes.get(otherEnd(edge, id));
      if (!other || isRelated(edge) || (other.id !== to && other.type !== 'paper' && other.size > tooCommon))
        continue;
      const price = cost.get(id)! + step(other) * (used.get(other.id) ?? 1);
      if (price >= (cost.get(other.id) ?? Infinity)) continue;
      cost.set(other.id, price);
      came.set(other.id, id);
      open.add(other.id);
    }
  }
  return undefined;
}

/** Papers cost one step, a concept the more the commoner it is. */
function step(node: GraphNode): number {
  return node.type === 'paper' ? 1 : 0.5 + Math.log2(1 + node.size) / 4;
}

function isRelated(edge: GraphEdge): boolean {
  return edge.source.startsWith('paper:') && edge.target.startsWith('paper:');
}

function cheapest(open: ReadonlySet<string>, cost: ReadonlyMap<string, number>): string {
  return [...open].reduce((best, id) => {
    const difference = cost.get(id)! - cost.get(best)!;
    return difference < 0 || (difference === 0 && id < best) ? id : best;
  });
}

function trace(came: ReadonlyMap<string, string>, from: string, to: string): string[] {
  const way = [to];
  while (way[0] !== from) way.unshift(came.get(way[0]!)!);
  return way;
}
