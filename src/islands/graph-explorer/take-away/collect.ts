import { edgeId, endsOf, type GraphNode, type KnownGraph } from '../graph.ts';
import type { Overview } from '../overview.ts';
import type { Scene, SceneEdge } from '../scene.ts';
import { shardName } from '../wire.ts';
import { capital } from '../words.ts';
import type { OutEdge, OutGraph, OutNode } from './graph.ts';
import { proofOf, type Sayings } from './proof.ts';

/** What turns parts of the explorer into parts of a file. */
export interface Collecting {
  readonly overview: Overview;
  readonly graph: KnownGraph;
  readonly says: Sayings;
  /** Absolute address of the page of a node or theme. */
  addressOf(id: string): string;
}

/** The picture as a graph: with its themes as nodes, where it has any. */
export function graphOfScene(title: string, scene: Scene, from: Collecting): OutGraph {
  const regions = scene.regions.map(({ id, label, papers, x, y }): OutNode => {
    return { id, label: capital(label), type: 'theme', size: papers, x, y, url: from.addressOf(id) };
  });
  return {
    title,
    nodes: [...regions, ...scene.nodes.map(node => outNode(node, from))],
    edges: scene.edges.map(edge => outEdge(edge, from))
  };
}

/** Everything that has been loaded, as a graph. Ordered by id, so that the order of loading does not show. */
export function graphOfAll(title: string, from: Collecting): OutGraph {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const { nodes, edges, arrows } = from.graph;
  const links = [...edges.values()].toSorted(byId).map(edge => ({
    ...edge,
    strength: 1,
    kind: endsOf(edge.id)!.every(id => id.startsWith('paper:')) ? ('related' as const) : ('mentions' as const)
  }));
  const lineage = [...arrows.values()].toSorted(byId).map(({ id, from: source, to: target, stated }) => ({
    id,
    source,
    target,
    weight: 1,
    strength: 1,
    kind: stated ? ('lineage' as const) : ('named' as const)
  }));
  return {
    title,
    nodes: [...nodes.values()].toSorted(byId).map(node => outNode(node, from)),
    edges: [...links, ...lineage].map(edge => outEdge(edge, from))
  };
}

function outNode(node: GraphNode, { overview, addressOf }: Collecting): OutNode {
  const theme = overview.regions.find(region => shardName(region.theme) === node.shard)?.label;
  return {
    id: node.id,
    label: capital(node.label),
    type: node.type,
    ...(theme !== undefined && { theme: capital(theme) }),
    ...(node.year !== undefined && { year: node.year }),
    size: node.size,
    x: node.x,
    y: node.y,
    url: addressOf(node.id)
  };
}

function outEdge({ id, source, target, weight, kind }: SceneEdge, from: Collecting): OutEdge {
  const isArrow = kind === 'lineage' || kind === 'named';
  const outKind = isArrow ? 'came before' : kind;
  const tie = from.overview.ties.find(each => each.id === id);
  const proof = proofOf({ source, target, kind: outKind }, from.graph, from.says);
  return {
    // Two nodes may be tied by a mention and by an arrow: their ids must differ.
    id: isArrow ? `${edgeId(source, target)}~came-before` : id,
    source,
    target,
    kind: outKind,
    weight,
    ...proof,
    ...(tie && { because: tie.shared.map(({ label }) => label).join('; ') })
  };
}
