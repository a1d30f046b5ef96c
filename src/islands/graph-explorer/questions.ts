import { conceptStep, tooCommonFrom } from '../../graph/path-data.ts';
import { costsFrom, pathFinder, type Ties } from '../../graph/paths.ts';
import { isComplete, otherEnd, type Arrow, type GraphEdge, type KnownGraph } from './graph.ts';
import { shardName } from './wire.ts';

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

/** How much an edge tells: a link through a concept that few papers share tells more. */
function strength(graph: KnownGraph, edge: GraphEdge): number {
  const concept = [edge.source, edge.target].find(id => id.startsWith('concept:'));
  return concept === undefined
    ? edge.weight
    : edge.weight / Math.log2(2 + (graph.nodes.get(concept)?.size ?? 0));
}

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

/** Something that two or more chosen nodes have in common. */
export interface Shared {
  readonly id: string;
  /** Those of the chosen nodes that it is tied to, in their order. */
  readonly by: readonly string[];
}

/** Common ground of chosen nodes. */
export interface Together {
  /** What most of them share comes first, then what says more. */
  readonly shared: readonly Shared[];
  readonly needs: readonly string[];
}

/** Chosen nodes above this number are a set: what they share are concepts, and not also papers that are near to two of them. */
const FEW = 5;

/** What two or more of the chosen nodes share: concepts of papers, papers of concepts. */
export function together(graph: KnownGraph, chosen: readonly string[]): Together {
  const needs = new Set<string>();
  const found = new Map<string, { by: string[]; strength: number }>();
  for (const id of chosen) {
    const node = graph.nodes.get(id);
    if (node && !isComplete(graph, node)) needs.add(node.shard);
    for (const edge of graph.around.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (chosen.includes(other) || (chosen.length > FEW && !other.startsWith('concept:'))) continue;
      const entry = found.get(other) ?? { by: [], strength: 0 };
      entry.by.push(id);
      entry.strength += strength(graph, edge);
      found.set(other, entry);
    }
  }
  const shared = [...found]
    .filter(([, { by }]) => by.length > 1)
    .toSorted(([a, x], [b, y]) => y.by.length - x.by.length || y.strength - x.strength || (a < b ? -1 : 1))
    .map(([id, { by }]) => ({ id, by }));
  return { shared, needs: [...needs].toSorted() };
}

/** What is shown over time. */
export interface Course {
  /** Ids of what the question is about, its papers, and what it descends from or leads to. */
  readonly members: readonly string[];
  /** Arrows between members. */
  readonly arrows: readonly Arrow[];
  readonly needs: readonly string[];
}

/** Arrows that a line of descent is followed, at most. */
const GENERATIONS = 3;

/**
 * A theme's papers, a concept's papers or a paper's related papers, together with what the node descends from and leads to,
 * for the axis of time.
 */
export function overTime(graph: KnownGraph, about: string): Course {
  const node = graph.nodes.get(about);
  const theme = about.startsWith('theme:') ? shardName(about.slice('theme:'.length)) : undefined;
  const shard = theme ?? node?.shard;
  const papers = theme
    ? [...graph.nodes.values()]
        .filter(each => each.shard === theme && each.type === 'paper')
        .map(({ id }) => id)
    : (graph.around.get(about) ?? [])
        .map(edge => otherEnd(edge, about))
        .filter(id => id.startsWith('paper:'));
  const line = theme ? [] : lineOf(graph, about);
  const members = new Set([...(node ? [about] : []), ...line, ...papers.toSorted()]);
  const own = shard === undefined || graph.shards.has(shard) ? [] : [shard];
  const open = line.flatMap(id => graph.nodes.get(id)!).filter(each => !isComplete(graph, each));
  return {
    members: [...members],
    arrows: [...graph.arrows.values()].filter(({ from, to }) => members.has(from) && members.has(to)),
    needs: [...new Set([...own, ...open.map(each => each.shard)])].toSorted()
  };
}

/** Ancestors and descendants of a node, the nearest first. */
function lineOf(graph: KnownGraph, about: string): string[] {
  const arrows = [...graph.arrows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const follow = (start: 'from' | 'to', end: 'from' | 'to') => {
    const seen = new Set([about]);
    for (let step = 0; step < GENERATIONS; step++) {
      const reached = arrows.filter(arrow => seen.has(arrow[start])).map(arrow => arrow[end]);
      for (const id of reached) seen.add(id);
    }
    return [...seen].slice(1);
  };
  return [...new Set([...follow('from', 'to'), ...follow('to', 'from')])];
}
