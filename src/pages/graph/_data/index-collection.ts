import { NODE_TYPES, shardName, type NodeColumns } from '../../../islands/graph-explorer/wire.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { GraphData, ThemeData } from '../../../schema/graph.ts';
import type { PaperData } from '../../../schema/paper.ts';
import { readable } from '../../../model/segments.ts';
import { compareText } from '../../../model/text.ts';

/** The collections as Astro gives them: slug and front matter. */
export interface RawCollection {
  readonly papers: readonly (readonly [slug: string, PaperData])[];
  readonly concepts: readonly (readonly [slug: string, ConceptData])[];
  readonly themes: readonly ThemeData[];
  readonly nodes: GraphData['nodes'];
  readonly edges: GraphData['edges'];
}

/** A node with all that its columns say. Coordinates as they travel: tenths. */
export interface MapNode {
  readonly key: string;
  readonly kind: 'paper' | 'concept';
  readonly slug: string;
  readonly label: string;
  readonly type: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly year: number;
  readonly theme: string | undefined;
  readonly shard: string;
}

/** An edge between two keys. */
export interface MapEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The collections, indexed. */
export interface MapCollection {
  readonly papers: ReadonlyMap<string, PaperData>;
  readonly concepts: ReadonlyMap<string, ConceptData>;
  /** Ordered by id. */
  readonly themes: readonly ThemeData[];
  /** By key, ordered by it. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly edges: readonly MapEdge[];
  /** By shard, ordered by key. */
  readonly shards: ReadonlyMap<string, readonly MapNode[]>;
}

/** Joins the map's nodes with their pages, and parts them into shards. An edge to a node without a place is left out. */
export function indexCollection(raw: RawCollection): MapCollection {
  const papers = new Map(raw.papers);
  const concepts = new Map(raw.concepts);
  const list = raw.nodes
    .flatMap(node => mapNode(node, papers, concepts) ?? [])
    .toSorted((a, b) => compareText(a.key, b.key));
  const nodes = new Map(list.map(node => [node.key, node]));
  const edges = raw.edges
    .map(({ kind, source, target, weight }) => ({
      source: `paper:${source}`,
      target: `${kind === 'related' ? 'paper' : 'concept'}:${target}`,
      weight
    }))
    .filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  const themes = raw.themes.toSorted((a, b) => compareText(a.id, b.id));
  return { papers, concepts, themes, nodes, edges, shards: Map.groupBy(list, ({ shard }) => shard) };
}

function mapNode(
  { kind, slug, theme, x, y }: GraphData['nodes'][number],
  papers: ReadonlyMap<string, PaperData>,
  concepts: ReadonlyMap<string, ConceptData>
): MapNode | undefined {
  const place = {
    key: `${kind}:${slug}`,
    kind,
    slug,
    theme,
    shard: shardName(theme),
    x: Math.round(x * 10),
    y: Math.round(y * 10)
  };
  const paper = kind === 'paper' ? papers.get(slug) : undefined;
  if (paper) {
    const size = paper.concepts.filter(({ shared }) => shared).length;
    return {
      ...place,
      label: readable(paper.title),
      type: 0,
      size,
      year: Number(paper.date?.iso.slice(0, 4) ?? 0)
    };
  }
  const concept = kind === 'concept' ? concepts.get(slug) : undefined;
  if (!concept) return undefined;
  return {
    ...place,
    label: readable(concept.label),
    type: NODE_TYPES.indexOf(concept.type),
    size: concept.papers.length,
    year: 0
  };
}

/** Nodes as columns. */
export function columns(nodes: readonly MapNode[]): NodeColumns {
  return {
    id: nodes.map(({ key }) => key),
    label: nodes.map(({ label }) => label),
    type: nodes.map(({ type }) => type),
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    size: nodes.map(({ size }) => size),
    year: nodes.map(({ year }) => year)
  };
}
