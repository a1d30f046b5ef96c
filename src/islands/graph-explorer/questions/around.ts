import { isComplete, otherEnd, type KnownGraph } from '../graph.ts';
import { strength } from './strength.ts';

/** Nodes that answer a question. */
export interface Answer {
  /** With the step at which each was reached: 0 is what was asked about. */
  readonly steps: ReadonlyMap<string, number>;
  /** Nodes that were reached at any step and left out because there would be too many. */
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
  const met = new Set([id]);
  let frontier = [id];
  for (let step = 1; step <= depth; step++) {
    const reached = reach(graph, frontier, steps, needs);
    const room = Math.max(0, MOST_NODES[step]! - steps.size);
    for (const each of reached) met.add(each);
    frontier = reached.slice(0, room);
    for (const next of frontier) steps.set(next, step);
  }
  return { steps, leftOut: met.size - steps.size, needs: [...needs].toSorted() };
}

/**
 * Nodes one step beyond `frontier` that are new, those with the heaviest links first. Mentions and ties of papers are weighed
 * on scales of their own: papers and concepts are each measured by the nearest of their kind.
 */
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
  const top = { paper: 0, concept: 0 };
  for (const [id, weight] of weights) top[kindOf(id)] = Math.max(top[kindOf(id)], weight);
  return [...weights]
    .map(([id, weight]) => [id, weight / (top[kindOf(id)] || 1)] as const)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => id);
}

function kindOf(id: string): 'paper' | 'concept' {
  return id.startsWith('paper:') ? 'paper' : 'concept';
}
