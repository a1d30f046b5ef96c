import { NODE_TYPES, shardName, type NodeColumns } from '../../../islands/graph-explorer/wire.ts';
import type { BuildEntry } from '../../../schema/build.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { GraphData, ThemeData } from '../../../schema/graph.ts';
import type { PaperData } from '../../../schema/paper.ts';
import { readable } from '../../../model/segments.ts';
import { compareText, type Span } from '../../../model/text.ts';

/** The collections as Astro gives them: slug and front matter. */
export interface RawCollection {
  readonly papers: readonly (readonly [slug: string, PaperData])[];
  readonly concepts: readonly (readonly [slug: string, ConceptData])[];
  readonly themes: readonly ThemeData[];
  readonly nodes: GraphData['nodes'];
  readonly edges: GraphData['edges'];
  readonly lineage: GraphData['lineage'];
  readonly bridges: GraphData['bridges'];
  readonly builds: readonly BuildEntry[];
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
  /** `202403`; 0 where unknown. */
  readonly date: number;
  /** Places in the collection's `sources`. */
  readonly sources: readonly number[];
  readonly theme: string | undefined;
  readonly shard: string;
}

/** An edge between two keys. */
export interface MapEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** An arrow between two keys; `evidence` is a place in the later paper. */
export interface MapArrow {
  readonly from: string;
  readonly to: string;
  readonly stated: boolean;
  readonly evidence: Span;
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
  /** Between nodes that have a place. */
  readonly arrows: readonly MapArrow[];
  readonly bridges: GraphData['bridges'];
  readonly builds: readonly BuildEntry[];
  /** Where papers come from, the most first. */
  readonly sources: readonly { readonly name: string; readonly papers: number }[];
  /** By shard, ordered by key. */
  readonly shards: ReadonlyMap<string, readonly MapNode[]>;
}

/** Joins the map's nodes with their pages, and parts them into shards. An edge to a node without a place is left out. */
export function indexCollection(raw: RawCollection): MapCollection {
  const papers = new Map(raw.papers);
  const concepts = new Map(raw.concepts);
  const sources = sourcesOf(raw.papers.map(([, paper]) => paper));
  const list = raw.nodes
    .flatMap(node => mapNode(node, papers, concepts, sources) ?? [])
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
  const arrows = arrowsOf(raw.lineage).filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const shards = Map.groupBy(list, ({ shard }) => shard);
  const { bridges, builds } = raw;
  return { papers, concepts, themes, nodes, edges, arrows, bridges, builds, sources, shards };
}

/** Sources that can be told apart; papers of all further ones come from the last. */
const MOST_SOURCES = 40;

const sourceName = (seed: string): string => seed.replace(/^seeds\//u, '');

/** Names of a paper's seeds, without the folder that all lie in. */
function seedsOf(paper: PaperData): string[] {
  return [...new Set(paper.sources.map(({ seed }) => sourceName(seed)))];
}

function sourcesOf(papers: readonly PaperData[]): { name: string; papers: number }[] {
  const counts = new Map<string, number>();
  for (const name of papers.flatMap(seedsOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
  if (all.length <= MOST_SOURCES) return all.map(([name, number]) => ({ name, papers: number }));
  const named = all.slice(0, MOST_SOURCES - 1).map(([name, number]) => ({ name, papers: number }));
  const rest = all.slice(MOST_SOURCES - 1).reduce((sum, [, number]) => sum + number, 0);
  return [...named, { name: 'other sources', papers: rest }];
}

function arrowsOf(families: GraphData['lineage']): MapArrow[] {
  const key = ({ kind, slug }: GraphData['lineage'][number]['members'][number]) => `${kind}:${slug}`;
  return families.flatMap(({ members, links }) =>
    links.map(({ from, to, basis, evidence }) => ({
      from: key(members[from]!),
      to: key(members[to]!),
      stated: basis === 'stated',
      evidence
    }))
  );
}

function mapNode(
  { kind, slug, theme, x, y }: GraphData['nodes'][number],
  papers: ReadonlyMap<string, PaperData>,
  concepts: ReadonlyMap<string, ConceptData>,
  sources: MapCollection['sources']
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
      date: dateNumber(paper.date?.iso),
      sources: sourcePlaces(paper, sources)
    };
  }
  const concept = kind === 'concept' ? concepts.get(slug) : undefined;
  if (!concept) return undefined;
  return {
    ...place,
    label: readable(concept.label),
    type: NODE_TYPES.indexOf(concept.type),
    size: concept.papers.length,
    date: 0,
    sources: []
  };
}

/** `2024-03-07` → `202403`. */
function dateNumber(iso = ''): number {
  return Number(iso.slice(0, 4)) * 100 + Number(iso.slice(5, 7));
}

function sourcePlaces(paper: PaperData, sources: MapCollection['sources']): number[] {
  const places = seedsOf(paper).map(seed => sources.findIndex(({ name }) => name === seed));
  return [...new Set(places.map(place => (place < 0 ? sources.length - 1 : place)))].toSorted(
    (a, b) => a - b
  );
}

/** A weight as it travels: two digits order lines and tell their width. */
export function round(weight: number): number {
  return Number(weight.toPrecision(2));
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
    date: nodes.map(({ date }) => date),
    sources: nodes.map(({ sources }) => sources)
  };
}
