import { passes } from './filters.ts';
import {
  otherEnd,
  type GraphEdge,
  type GraphNode,
  type KnownGraph,
  type Overview,
  type Region,
  type Tie
} from './graph.ts';
import { lanes, rings, type Place } from './layout.ts';
import { around, between } from './questions.ts';
import { bridgeScene, type Bridges } from './bridges.ts';
import type { View } from './state.ts';
import { shardName } from './wire.ts';
import * as words from './words.ts';

/** A paper or concept as it stands in the picture. */
export interface SceneNode extends GraphNode {
  /** Steps from what was asked about; 0 is that itself. On the map always 1. */
  readonly step: number;
}

/** A line in the picture. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** From 0 to 1, among the lines of its kind in this picture. */
  readonly strength: number;
  readonly kind: 'tie' | 'mentions' | 'related';
}

/** A theme's region. */
export interface SceneRegion extends Region {
  readonly open: boolean;
}

/** A part of the list pane. */
export interface Group {
  readonly name: string;
  readonly ids: readonly string[];
}

/** What all three panes show. */
export interface Scene {
  readonly regions: readonly SceneRegion[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly groups: readonly Group[];
  /** Says in words what the picture shows. */
  readonly sentence: string;
  /** Nodes that filters hide, and nodes for which there is no room. */
  readonly hidden: number;
  readonly leftOut: number;
  /** Shards that must be loaded before the picture is whole. */
  readonly needs: readonly string[];
  /** Ids of nodes whose shard must be looked up. */
  readonly lookups: readonly string[];
}

/** Elements that are in the picture at most. */
export const MOST_ELEMENTS = 1500;

/** What a picture is made of. */
export interface Material {
  readonly overview: Overview;
  readonly graph: KnownGraph;
  readonly bridges?: Bridges | undefined;
}

const NOTHING: Scene = {
  regions: [],
  nodes: [],
  edges: [],
  groups: [],
  sentence: '',
  hidden: 0,
  leftOut: 0,
  needs: [],
  lookups: []
};

/** The picture that a view asks for, as far as its material has been loaded. */
export function sceneOf(view: View, material: Material): Scene {
  const { question } = view;
  if (question.kind === 'around') return aroundScene(view, question.node, question.depth, material);
  if (question.kind === 'between') return betweenScene(question.from, question.to, material);
  if (question.kind === 'bridges') return bridgeScene(NOTHING, view.filters, material);
  return mapScene(view, question.open, material);
}

function mapScene(view: View, opened: readonly string[], { overview, graph }: Material): Scene {
  const open = overview.regions.filter(({ theme }) => opened.includes(theme));
  const regions = overview.regions.map(region => ({ ...region, open: open.includes(region) }));
  const shards = new Set(open.map(({ theme }) => shardName(theme)));
  const all = [...graph.nodes.values()].filter(({ shard }) => shards.has(shard) && graph.shards.has(shard));
  const passing = all.filter(node => passes(view.filters, node)).toSorted(byWorth);
  const room = Math.floor((MOST_ELEMENTS - regions.length - overview.ties.length) / 3);
  const nodes = passing.slice(0, room).map(node => ({ ...node, step: 1 }));
  const links = strongest(
    linksAmong(graph, nodes),
    MOST_ELEMENTS - regions.length - overview.ties.length - nodes.length
  );
  const groups = open.toReversed().flatMap(region => themeGroups(region, nodes));
  const ids = overview.regions
    .toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return {
    ...NOTHING,
    regions,
    nodes,
    edges: [...tieEdges(overview.ties), ...toSceneEdges(links)],
    groups: [...groups, { name: groups.length > 0 ? 'All themes' : 'Themes', ids }],
    sentence: words.mapSentence(overview, open, nodes),
    hidden: all.length - passing.length,
    leftOut: passing.length - nodes.length,
    needs: [...shards].filter(shard => !graph.shards.has(shard))
  };
}

function aroundScene(view: View, id: string, depth: 1 | 2 | 3, { graph }: Material): Scene {
  const centre = graph.nodes.get(id);
  if (!centre) return { ...NOTHING, lookups: [id] };
  const { steps, leftOut, needs } = around(graph, id, depth);
  const reached = [...steps.keys()].map(key => graph.nodes.get(key)!);
  const passing = reached.filter(node => node.id === id || passes(view.filters, node));
  const shown = new Map(passing.map(node => [node.id, steps.get(node.id)!]));
  const nodes = put(passing, rings(shown, graph.nodes), shown);
  const links = linksAmong(graph, nodes).filter(
    ({ source, target }) => steps.get(source) !== steps.get(target)
  );
  const others = nodes.filter(node => node.id !== id);
  return {
    ...NOTHING,
    nodes,
    edges: toSceneEdges(links),
    groups: [{ name: 'Around', ids: [id] }, ...stepGroups(others, depth)],
    sentence: words.aroundSentence(centre, depth, others),
    hidden: reached.length - passing.length,
    leftOut,
    needs
  };
}

function betweenScene(from: string, to: string, { overview, graph }: Material): Scene {
  const lookups = [from, to].filter(id => !graph.nodes.has(id));
  if (lookups.length > 0) return { ...NOTHING, lookups };
  const loose = overview.loose > 0 ? [shardName(undefined)] : [];
  const shards = [...overview.regions.map(({ theme }) => shardName(theme)), ...loose];
  const needs = shards.filter(shard => !graph.shards.has(shard));
  if (needs.length > 0) return { ...NOTHING, needs };
  const ways = between(graph, from, to, overview.papers);
  const places = ways.length > 0 ? lanes(ways) : lanes([[from], [to]].map(way => [...way, ...way]));
  const steps = new Map([...places.keys()].map(id => [id, id === from || id === to ? 0 : 1]));
  const nodes = put(
    [...places.keys()].map(id => graph.nodes.get(id)!),
    places,
    steps
  );
  const hops = new Set(
    ways.flatMap(way => way.slice(1).map((id, at) => [way[at]!, id].toSorted().join('~')))
  );
  return {
    ...NOTHING,
    nodes,
    edges: toSceneEdges(linksAmong(graph, nodes).filter(({ id }) => hops.has(id))),
    groups: ways.map((way, at) => ({ name: words.wayName(at, way), ids: way })),
    sentence: words.betweenSentence(graph.nodes.get(from)!, graph.nodes.get(to)!, ways.length)
  };
}

/** Nodes at other places than on the map. */
function put(
  nodes: readonly GraphNode[],
  places: ReadonlyMap<string, Place>,
  steps: ReadonlyMap<string, number>
): SceneNode[] {
  return nodes.map(node => ({ ...node, ...places.get(node.id), step: steps.get(node.id) ?? 1 }));
}

function linksAmong(graph: KnownGraph, nodes: readonly GraphNode[]): GraphEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id }) =>
    (graph.around.get(id) ?? []).filter(edge => edge.source === id && ids.has(otherEnd(edge, id)))
  );
}

function strongest(edges: readonly GraphEdge[], most: number): GraphEdge[] {
  return edges.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, most);
}

function tieEdges(ties: readonly Tie[]): SceneEdge[] {
  const top = Math.max(...ties.map(({ weight }) => weight), 0);
  return ties.map(({ id, source, target, weight }) => ({
    id,
    source,
    target,
    strength: weight / top,
    kind: 'tie'
  }));
}

/** Weights of the two kinds of edges are not comparable: each kind is measured by its heaviest. */
function toSceneEdges(edges: readonly GraphEdge[]): SceneEdge[] {
  const kindOf = ({ source, target }: GraphEdge) =>
    source.startsWith('paper:') && target.startsWith('paper:') ? ('related' as const) : ('mentions' as const);
  const top = { related: 0, mentions: 0 };
  for (const edge of edges) top[kindOf(edge)] = Math.max(top[kindOf(edge)], edge.weight);
  return edges.map(edge => {
    const kind = kindOf(edge);
    return {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      strength: edge.weight / (top[kind] || 1),
      kind
    };
  });
}

/** Concepts that many papers share before others, then papers with many concepts. */
function byWorth(a: GraphNode, b: GraphNode): number {
  return Number(a.type === 'paper') - Number(b.type === 'paper') || b.size - a.size || (a.id < b.id ? -1 : 1);
}

function themeGroups({ label, theme }: Region, nodes: readonly SceneNode[]): Group[] {
  const own = nodes.filter(({ shard }) => shard === shardName(theme));
  return kindGroups(own).map(({ name, ids }) => ({ name: `${label}: ${name.toLowerCase()}`, ids }));
}

function stepGroups(nodes: readonly SceneNode[], depth: number): Group[] {
  if (depth === 1) return kindGroups(nodes);
  return Array.from({ length: depth }, (_, at) => at + 1).flatMap(step =>
    kindGroups(nodes.filter(node => node.step === step)).map(({ name, ids }) => ({
      name: `${name}, ${step === 1 ? 'one step' : `${step} steps`} away`,
      ids
    }))
  );
}

function kindGroups(nodes: readonly SceneNode[]): Group[] {
  return [
    { name: 'Concepts', ids: nodes.filter(({ type }) => type !== 'paper').map(({ id }) => id) },
    { name: 'Papers', ids: nodes.filter(({ type }) => type === 'paper').map(({ id }) => id) }
  ].filter(({ ids }) => ids.length > 0);
}
