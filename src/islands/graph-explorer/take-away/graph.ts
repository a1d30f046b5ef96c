import type { NodeType } from '../wire.ts';

/** A node as it is taken away. */
export interface OutNode {
  readonly id: string;
  readonly label: string;
  readonly type: NodeType | 'theme';
  /** Name of the theme that it lies in. */
  readonly theme?: string;
  readonly year?: number;
  /** Papers of a concept or theme; concepts of a paper. */
  readonly size: number;
  /** In the map's units; y down. */
  readonly x: number;
  readonly y: number;
  /** Absolute address of its page. */
  readonly url: string;
}

/** A line as it is taken away. */
export interface OutEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `came before`: an arrow from the earlier to the later. */
  readonly kind: 'mentions' | 'related' | 'tie' | 'came before';
  readonly weight: number;
  /** Names of what ties the two ends. */
  readonly because: string;
  /** The sentences that prove it, as far as an end is a paper that says it. */
  readonly sourceSays: string;
  readonly targetSays: string;
}

/** A graph as it is taken away. */
export interface OutGraph {
  readonly title: string;
  readonly nodes: readonly OutNode[];
  readonly edges: readonly OutEdge[];
}

/** A column of the nodes' or edges' table, the same in every format. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
  readonly value: (row: T) => string | number | undefined;
}

/** What is said of a node beside its id and label. */
export const NODE_COLUMNS: readonly Column<OutNode>[] = [
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'theme', type: 'string', value: ({ theme }) => theme },
  { name: 'year', type: 'integer', value: ({ year }) => year },
  { name: 'size', type: 'integer', value: ({ size }) => size },
  { name: 'x', type: 'double', value: ({ x }) => x },
  { name: 'y', type: 'double', value: ({ y }) => y },
  { name: 'url', type: 'string', value: ({ url }) => url }
];

/** What is said of an edge beside its ends; the weight stands apart, as most formats have a place for it. */
export const EDGE_COLUMNS: readonly Column<OutEdge>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'because', type: 'string', value: ({ because }) => because || undefined },
  { name: 'source_says', type: 'string', value: ({ sourceSays }) => sourceSays || undefined },
  { name: 'target_says', type: 'string', value: ({ targetSays }) => targetSays || undefined }
];

/** True for an edge that leads from one end to the other. */
export function isDirected({ kind }: OutEdge): boolean {
  return kind === 'came before';
}
