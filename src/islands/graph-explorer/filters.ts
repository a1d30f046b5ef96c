import type { GraphNode } from './graph.ts';
import type { Overview } from './overview.ts';
import type { Filters } from './state.ts';
import { NODE_TYPES, shardName, type NodeType } from './wire.ts';

/** What may hide a node. */
export type Facet = 'type' | 'theme' | 'source' | 'year';

type Test = (node: GraphNode) => boolean;

/** One test a facet. A concept has neither a source nor a year: these facets let it through. */
function tests(filters: Filters, { sources }: Pick<Overview, 'sources'>): Readonly<Record<Facet, Test>> {
  const shards = new Set(filters.themes.map(theme => shardName(theme)));
  const places = new Set(filters.sources.map(name => sources.findIndex(source => source.name === name)));
  const [from, to] = filters.years ?? [-Infinity, Infinity];
  const only =
    (isPaperOf: Test): Test =>
    node =>
      node.type !== 'paper' || isPaperOf(node);
  return {
    type: ({ type }) => !filters.off.includes(type),
    theme: ({ shard }) => shards.size === 0 || shards.has(shard),
    source: only(node => places.size === 0 || node.sources.some(place => places.has(place))),
    year: only(({ year }) => !filters.years || (year !== undefined && year >= from && year <= to))
  };
}

/** The test that a node must pass to be shown. */
export function sieve(filters: Filters, overview: Pick<Overview, 'sources'>): Test {
  const all = Object.values(tests(filters, overview));
  return node => all.every(test => test(node));
}

/** How many nodes each choice of a facet would show, the other facets as they are. */
export interface Tally {
  readonly types: ReadonlyMap<NodeType, number>;
  /** By the name of the shard. */
  readonly themes: ReadonlyMap<string, number>;
  /** By place in the overview's sources. */
  readonly sources: ReadonlyMap<number, number>;
  readonly years: ReadonlyMap<number, number>;
}

/** Counts the nodes that a picture could show. A choice that is switched off keeps its count: it tells what it would bring. */
export function tally(
  filters: Filters,
  overview: Pick<Overview, 'sources'>,
  nodes: readonly GraphNode[]
): Tally {
  const each = tests(filters, overview);
  const facets = Object.keys(each) as Facet[];
  const free = (facet: Facet) =>
    nodes.filter(node => facets.every(other => other === facet || each[other](node)));
  const counts = <T>(values: readonly T[]) =>
    new Map([...Map.groupBy(values, value => value)].map(([value, list]) => [value, list.length]));
  const types = counts(free('type').map(({ type }) => type));
  return {
    types: new Map(NODE_TYPES.map(type => [type, types.get(type) ?? 0])),
    themes: counts(free('theme').map(({ shard }) => shard)),
    sources: counts(free('source').flatMap(({ sources }) => sources)),
    years: counts(free('year').flatMap(({ year }) => year ?? []))
  };
}

/** How many filters are set; the legend does not count, one sees it. */
export function filtersSet({ themes, sources, years, weight }: Filters): number {
  return [themes.length > 0, sources.length > 0, years, weight].filter(Boolean).length;
}
