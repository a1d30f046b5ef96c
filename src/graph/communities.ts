import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Edge } from './edges.ts';
import { toGrain } from './grain.ts';
import { seededRandom } from './random.ts';

/** Runs in a small collection, where a single run varies much; the one with the highest modularity counts. */
const RUNS = 10;
/** Papers in all runs together: a large collection gets a single run. */
const PAPERS_IN_RUNS = 5_000;

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
  if (graph.size === 0) return [];
  const runs = Math.max(1, Math.min(RUNS, Math.floor(PAPERS_IN_RUNS / graph.order)));
  const found = Array.from({ length: runs }, (_, run) =>
    louvain.detailed(graph, { resolution, rng: seededRandom(run + 1) })
  );
  const best = found.reduce((kept, next) =>
    toGrain(next.modularity) > toGrain(kept.modularity) ? next : kept
  );
  const groups = Map.groupBy(Object.keys(best.communities).map(Number), node => best.communities[node]!);
  return [...groups.values()]
    .filter(group => group.length > 1)
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
