import { explorerSays as t } from '../../../texts/index.ts';
import { otherEnd, type GraphEdge, type GraphNode, type KnownGraph } from '../graph.ts';
import type { Place } from '../layout/place.ts';
import type { Group, Scene, SceneEdge, SceneNode } from '../scene.ts';

/** A picture without anything in it. */
export const NOTHING: Scene = {
  regions: [],
  nodes: [],
  edges: [],
  groups: [],
  sentence: '',
  hidden: 0,
  hiddenLines: 0,
  hiddenThemes: 0,
  leftOut: 0,
  needs: [],
  lookups: []
};

/** Nodes are drawn larger where there is room: on the map they stand close. */
const SCALE = 1.35;

/** Nodes at other places than on the map. */
export function put(
  nodes: readonly GraphNode[],
  places: ReadonlyMap<string, Place>,
  steps: ReadonlyMap<string, number>
): SceneNode[] {
  return nodes.map(node => ({
    ...node,
    ...places.get(node.id),
    step: steps.get(node.id) ?? 1,
    scale: SCALE
  }));
}

/** All edges that have both ends among some nodes. */
export function linksAmong(graph: KnownGraph, nodes: readonly { readonly id: string }[]): GraphEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id }) =>
    (graph.around.get(id) ?? []).filter(edge => edge.source === id && ids.has(otherEnd(edge, id)))
  );
}

/** Weights of the two kinds of edges are not comparable: each kind is measured by its heaviest. */
export function toSceneEdges(edges: readonly GraphEdge[]): SceneEdge[] {
  const kindOf = ({ source, target }: GraphEdge) =>
    source.startsWith('paper:') && target.startsWith('paper:') ? ('related' as const) : ('mentions' as const);
  const top = { related: 0, mentions: 0 };
  for (const edge of edges) top[kindOf(edge)] = Math.max(top[kindOf(edge)], edge.weight);
  return edges.map(edge => {
    const kind = kindOf(edge);
    const { id, source, target, weight } = edge;
    return { id, source, target, weight, strength: weight / (top[kind] || 1), kind };
  });
}

/** Lines that weigh at least as much as the filter asks for, in percent, and how many do not. */
export function heavy(
  edges: readonly SceneEdge[],
  least: number | undefined
): { readonly kept: readonly SceneEdge[]; readonly hiddenLines: number } {
  const kept = edges.filter(({ strength }) => strength * 100 >= (least ?? 0));
  return { kept, hiddenLines: edges.length - kept.length };
}

/** Nodes that a line still ties to something, and those that the question is about. */
export function tiedNodes<T extends { readonly id: string }>(
  nodes: readonly T[],
  edges: readonly SceneEdge[],
  about: ReadonlySet<string>
): T[] {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ id }) => about.has(id) || tied.has(id));
}

/** Concepts, then papers, as parts of the list. */
export function kindGroups(
  nodes: readonly GraphNode[],
  nameOf = (kind: 'concept' | 'paper'): string => t.kind[kind]
): Group[] {
  return [
    { name: nameOf('concept'), ids: nodes.filter(({ type }) => type !== 'paper').map(({ id }) => id) },
    { name: nameOf('paper'), ids: nodes.filter(({ type }) => type === 'paper').map(({ id }) => id) }
  ].filter(({ ids }) => ids.length > 0);
}
