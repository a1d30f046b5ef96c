import { conceptStep, tooCommonFrom } from '../../../graph/path-data.ts';
import { costsFrom, pathFinder, type Ties } from '../../../graph/paths.ts';
import { isComplete, type KnownGraph } from '../graph.ts';

/** Ways that answer "between", and the costliest of them counts: nothing further away can be better. */
const WAYS = 3;

/** Ends from which a search goes on where too few ways are known, per side. */
const PROBES = 2;

/** The best ways between two nodes, each as the nodes that it passes. */
export interface Ways {
  readonly ways: readonly (readonly string[])[];
  /** Shards that may hold a better way. */
  readonly needs: readonly string[];
}

/**
 * The best ways between two nodes over papers and the concepts they share, best first: the same search as on the path page, over
 * what has been loaded. Never through a concept that is too common. A way that costs less than those found has each of its nodes
 * within half their cost of one of its ends, so only the shards of these nodes are needed.
 */
export function between(graph: KnownGraph, from: string, to: string, papers: number): Ways {
  const ties = tiesOf(graph, from, to, tooCommonFrom(papers));
  const found = pathFinder(ties)(from, to, WAYS);
  const half = found.length < WAYS ? Infinity : Math.max(...found.map(({ cost }) => cost)) / 2;
  const needs = [from, to].flatMap(end => {
    const open = [...costsFrom(ties, end, half).keys()].flatMap(id => {
      const node = graph.nodes.get(id)!;
      return isComplete(graph, node) ? [] : [node.shard];
    });
    return half === Infinity ? open.slice(0, PROBES) : open;
  });
  const ways = found.map(({ hops }) => [from, ...hops.map(hop => hop.to)]);
  return { ways, needs: [...new Set(needs)].toSorted() };
}

function tiesOf(graph: KnownGraph, from: string, to: string, most: number): Ties {
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
  return {
    nodes,
    from: rows.map(({ source }) => places.get(source)!),
    to: rows.map(({ target }) => places.get(target)!),
    cost: rows.map(({ cost }) => cost)
  };
}
