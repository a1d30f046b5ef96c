import { conceptStep, tooCommonFrom } from '../../graph/path-data.ts';
import { pathFinder } from '../../graph/paths.ts';
import { isComplete, otherEnd, type GraphEdge, type KnownGraph } from './graph.ts';

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

/**
 * The best ways between two nodes over papers and the concepts they share, best first: the same search as on the path page, over
 * what has been loaded. Never through a concept that is too common.
 */
export function between(
  graph: KnownGraph,
  from: string,
  to: string,
  papers: number
): readonly (readonly string[])[] {
  const most = tooCommonFrom(papers);
  const rows = [...graph.edges.values()].flatMap(({ source, target }) => {
    const [concept] = [source, target].flatMap(id =>
      id.startsWith('concept:') ? (graph.nodes.get(id) ?? []) : []
    );
    const isEnd = concept?.id === from || concept?.id === to;
    if (!concept || (concept.size > most && !isEnd)) return [];
    return [{ source, target, cost: conceptStep(concept.size) }];
  });
  const nodes = [...graph.nodes.keys()].toSorted();
  const places = new Map(nodes.map((id, at) => [id, at]));
  const find = pathFinder({
    nodes,
    from: rows.map(({ source }) => places.get(source)!),
    to: rows.map(({ target }) => places.get(target)!),
    cost: rows.map(({ cost }) => cost)
  });
  return find(from, to).map(({ hops }) => [from, ...hops.map(hop => hop.to)]);
}
