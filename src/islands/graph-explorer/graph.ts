import { NODE_TYPES, textName, type NodeColumns, type NodeType, type ShardFile } from './wire.ts';

/** A paper or concept that has been loaded. */
export interface GraphNode {
  /** `paper:<slug>` or `concept:<slug>`. */
  readonly id: string;
  readonly label: string;
  readonly type: NodeType;
  /** In the map's units. */
  readonly x: number;
  readonly y: number;
  /** Papers of a concept; concepts of a paper. */
  readonly size: number;
  readonly year: number | undefined;
  /** From 1; known only where the year is. */
  readonly month: number | undefined;
  /** Places in the overview's sources; empty for a concept. */
  readonly sources: readonly number[];
  /** Name of its shard. */
  readonly shard: string;
  /** Name of the file with its words; known once its shard is loaded. */
  readonly text: string | undefined;
}

/** A link between two nodes that have been loaded. The id joins the ends' ids with `~`, in order. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** An arrow from something to a paper that came after it. */
export interface Arrow {
  /** The ends' ids joined with `~`, in order of the ids. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** False where the later paper only names what the earlier one introduced. */
  readonly stated: boolean;
}

/** What has been loaded so far. */
export interface KnownGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Edges of a node, heaviest first; all of them once the node's shard is loaded. */
  readonly around: ReadonlyMap<string, readonly GraphEdge[]>;
  /** By id; all of a node's once its shard is loaded. */
  readonly arrows: ReadonlyMap<string, Arrow>;
  readonly shards: ReadonlySet<string>;
}

/** Nothing loaded yet. */
export const EMPTY: KnownGraph = {
  nodes: new Map(),
  edges: new Map(),
  around: new Map(),
  arrows: new Map(),
  shards: new Set()
};

/** Id of the edge of two nodes, whatever their order. */
export function edgeId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The two ends of an edge's id; nothing for the id of a node. */
export function endsOf(id: string): readonly [string, string] | undefined {
  const [a, b] = id.split('~');
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** The end of an edge that is not `id`. */
export function otherEnd(edge: GraphEdge, id: string): string {
  return edge.source === id ? edge.target : edge.source;
}

/** `paper:<slug>` in parts. */
export function partsOf(id: string): { readonly kind: string; readonly slug: string } {
  const colon = id.indexOf(':');
  return { kind: id.slice(0, colon), slug: id.slice(colon + 1) };
}

/** Reads one row of node columns. */
export function nodeAt(columns: NodeColumns, at: number, shard: string, text?: string): GraphNode {
  return {
    id: columns.id[at]!,
    label: columns.label[at]!,
    type: NODE_TYPES[columns.type[at]!]!,
    x: columns.x[at]! / 10,
    y: columns.y[at]! / 10,
    size: columns.size[at]!,
    year: Math.floor(columns.date[at]! / 100) || undefined,
    month: columns.date[at]! % 100 || undefined,
    sources: columns.sources[at]!,
    shard,
    text
  };
}

/** The graph with one shard more. A shard that is already in changes nothing. */
export function withShard(graph: KnownGraph, name: string, file: ShardFile): KnownGraph {
  return withShards(graph, [[name, file]]);
}

/** The graph with some shards more. */
export function withShards(
  graph: KnownGraph,
  files: readonly (readonly [name: string, file: ShardFile])[]
): KnownGraph {
  const fresh = files.filter(([name]) => !graph.shards.has(name));
  if (fresh.length === 0) return graph;
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const arrows = new Map(graph.arrows);
  for (const [name, file] of fresh) addShard(nodes, edges, arrows, name, file);
  const shards = new Set([...graph.shards, ...fresh.map(([name]) => name)]);
  return { nodes, edges, around: adjacency(edges), arrows, shards };
}

function addShard(
  nodes: Map<string, GraphNode>,
  edges: Map<string, GraphEdge>,
  arrows: Map<string, Arrow>,
  name: string,
  file: ShardFile
): void {
  file.nodes.id.forEach((id, at) => {
    const own = at < file.own;
    if (!own && nodes.has(id)) return;
    const shard = own ? name : file.shards[file.home[at - file.own]!]!;
    nodes.set(id, nodeAt(file.nodes, at, shard, own ? textName(name, at) : undefined));
  });
  file.edges.a.forEach((a, at) => {
    const source = file.nodes.id[a]!;
    const target = file.nodes.id[file.edges.b[at]!]!;
    const id = edgeId(source, target);
    edges.set(id, { id, source, target, weight: file.edges.weight[at]! });
  });
  file.lineage.from.forEach((from, at) => {
    const ends = { from: file.nodes.id[from]!, to: file.nodes.id[file.lineage.to[at]!]! };
    const id = edgeId(ends.from, ends.to);
    arrows.set(id, { id, ...ends, stated: file.lineage.stated[at] === 1 });
  });
}

function adjacency(edges: ReadonlyMap<string, GraphEdge>): Map<string, readonly GraphEdge[]> {
  const around = new Map<string, GraphEdge[]>();
  const heaviestFirst = [...edges.values()].toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const edge of heaviestFirst) {
    for (const end of [edge.source, edge.target]) {
      const list = around.get(end);
      if (list) list.push(edge);
      else around.set(end, [edge]);
    }
  }
  return around;
}

/** True once all edges of a node are known. */
export function isComplete(graph: KnownGraph, node: GraphNode): boolean {
  return graph.shards.has(node.shard);
}
