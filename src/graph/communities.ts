import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Edge } from './edges.ts';
import { seededRandom } from './random.ts';

/** How often the resolution is halved towards the wanted number of communities. */
const STEPS = 7;
const COARSEST = 0.25;
const FINEST = 8;

/**
 * Groups of papers that hang together, largest first: Louvain (Blondel et al. 2008) with a seeded order, at the resolution
 * whose number of groups comes nearest to the wanted one. Papers without a tie are in no group.
 */
export function communities(papers: number, edges: readonly Edge[], wanted: number): number[][] {
  const graph = new UndirectedGraph();
  for (let paper = 0; paper < papers; paper++) graph.addNode(paper);
  for (const { a, b, weight } of edges) graph.addEdge(a, b, { weight });
  const distance = (groups: number[][]): number => Math.abs(groups.length - wanted);
  let [low, high] = [COARSEST, FINEST];
  let best = groupsAt(graph, 1);
  for (let step = 0; step < STEPS && distance(best) > 0; step++) {
    const middle = Math.sqrt(low * high);
    const groups = groupsAt(graph, middle);
    if (distance(groups) < distance(best)) best = groups;
    if (groups.length < wanted) low = middle;
    else high = middle;
  }
  return best;
}

function groupsAt(graph: UndirectedGraph, resolution: number): number[][] {
  const groups = new Map<number, number[]>();
  if (graph.size === 0) return [];
  for (const [node, group] of Object.entries(louvain(graph, { resolution, rng: seededRandom(1) }))) {
    groups.set(group, [...(groups.get(group) ?? []), Number(node)]);
  }
  return [...groups.values()]
    .filter(group => group.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
