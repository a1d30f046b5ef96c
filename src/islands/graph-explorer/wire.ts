/**
 * The files below `/graph/data/`, as they travel: columns instead of an object per element. Coordinates are tenths of
 * the map's unit. Nodes have keys: `paper:<slug>` or `concept:<slug>`.
 */

import type { SetMaths } from '../../model/maths.ts';

/** Raised when a file's shape changes; a reader that finds another number reloads the page's script. */
export const WIRE_VERSION = 3;

/** What a node is, as the number that stands in `type`. */
export const NODE_TYPES = ['paper', 'method', 'task', 'dataset', 'metric', 'hardware', 'domain'] as const;

/** What a node is: a paper, or a concept of some type. */
export type NodeType = (typeof NODE_TYPES)[number];

/** Nodes that share a text file. */
export const TEXT_CHUNK = 10;

/** `overview.json`: the first look. */
export interface OverviewFile {
  readonly version: typeof WIRE_VERSION;
  readonly papers: number;
  readonly concepts: number;
  readonly edges: number;
  /** Arrows of descent. */
  readonly arrows: number;
  /** Papers and concepts without a theme; they are in the shard `rest`. */
  readonly loose: number;
  /** Files that say which shard a node is in. */
  readonly buckets: number;
  /** Where papers come from, with their numbers; the most first. The last one stands for all that have no entry of their own. */
  readonly sources: readonly { readonly name: string; readonly papers: number }[];
  /** First and last year of a paper; absent where no paper has one. */
  readonly years?: readonly [first: number, last: number];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly colour: number;
    /** Centre and radius of its region. */
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly papers: number;
    readonly concepts: number;
    /** Labels of its leading concepts. */
    readonly leading: readonly string[];
  }[];
  /** Ties of two themes, by their places in `themes`; `shared` are places in `shared`. */
  readonly ties: readonly {
    readonly a: number;
    readonly b: number;
    readonly weight: number;
    readonly shared: readonly number[];
  }[];
  /** Concepts that tie themes. */
  readonly shared: readonly { readonly id: string; readonly label: string; readonly type: number }[];
  /** Where the most central papers lie, to show how full a region is. */
  readonly dots: {
    readonly theme: readonly number[];
    readonly x: readonly number[];
    readonly y: readonly number[];
  };
}

/** Columns of nodes. */
export interface NodeColumns {
  readonly id: readonly string[];
  readonly label: readonly string[];
  /** Place in `NODE_TYPES`. */
  readonly type: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Papers of a concept; concepts of a paper. */
  readonly size: readonly number[];
  /** Date of a paper as a number, `202403`; the month is 0 where only the year is known. 0 where unknown and for concepts. */
  readonly date: readonly number[];
  /** Sources of a paper, as places in the overview's `sources`. */
  readonly sources: readonly (readonly number[])[];
}

/** `shard/<name>.json`: the nodes of a theme, the nodes outside that they hang on to, and all their edges. */
export interface ShardFile {
  readonly version: typeof WIRE_VERSION;
  /** How many of the nodes belong here; they stand first. */
  readonly own: number;
  readonly nodes: NodeColumns;
  /** Shards of the nodes after `own`: places in `shards`. */
  readonly home: readonly number[];
  readonly shards: readonly string[];
  /** Places in `nodes`. An edge is `related` where both ends are papers, else `mentions`. */
  readonly edges: {
    readonly a: readonly number[];
    readonly b: readonly number[];
    readonly weight: readonly number[];
  };
  /** Arrows from what came before to what came after it, with an end among the own nodes. Places in `nodes`; `stated` is 1 where the later paper says so. */
  readonly lineage: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly stated: readonly number[];
  };
}

/** `where/<bucket>.json`: shard of a node, by its key. */
export type WhereFile = Readonly<Record<string, string>>;

/** `[field (0 title, 1 abstract), start, end]`. */
export type SpanTuple = readonly [field: 0 | 1, start: number, end: number];

/** `text/<shard>-<chunk>.json`: what the detail pane reads, by slug. */
export interface TextFile {
  readonly version: typeof WIRE_VERSION;
  readonly papers: Readonly<Record<string, PaperText>>;
  readonly concepts: Readonly<Record<string, ConceptText>>;
}

/** A paper's words. */
export interface PaperText {
  readonly title: string;
  readonly abstract: string;
  /** `4 authors · 30 March 2017`, as far as known. */
  readonly byline: string;
  /** Addresses in the abstract. */
  readonly links: readonly {
    readonly url: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The TeX in its texts, set; left out where there is none. */
  readonly maths?: SetMaths;
  /** Concepts with a page, best first, with their mentions. */
  readonly concepts: readonly { readonly id: string; readonly mentions: readonly SpanTuple[] }[];
  /** Related papers, best first. `concept` is a slug, `there` is a place in the other paper. */
  readonly related: readonly {
    readonly id: string;
    readonly reasons: readonly {
      readonly concept?: string;
      /** True where the two places are different words that mean like things. */
      readonly near?: true;
      readonly here: SpanTuple;
      readonly there: SpanTuple;
    }[];
  }[];
  /** What it came after (keys of nodes), with the sentence in which it says so or names it. */
  readonly after: readonly { readonly id: string; readonly stated: boolean; readonly at: SpanTuple }[];
}

/** A concept's words. */
export interface ConceptText {
  readonly aliases: readonly string[];
  readonly definition?: { readonly paper: string; readonly title: string; readonly text: string };
  readonly broader: readonly { readonly id: string; readonly label: string }[];
}

/** `bridges.json`: concepts that tie themes, strongest first. */
export interface BridgesFile {
  readonly version: typeof WIRE_VERSION;
  readonly nodes: NodeColumns;
  /** Shard of each node. */
  readonly home: readonly string[];
  /** Per node: `[place of the theme, papers in it]`, most papers first. */
  readonly themes: readonly (readonly (readonly [theme: number, papers: number])[])[];
}

/** What became of things between two builds: they are new, differ, moved to another theme, have another name, or went. */
export type Turn = 'came' | 'changed' | 'moved' | 'renamed' | 'went';

/** `changed.json`: what the newest build that changed something changed, seen from the one before. */
export interface ChangedFile {
  readonly version: typeof WIRE_VERSION;
  /** Numbers of that build and of the newest one: the builds between them changed nothing that is shown. */
  readonly build: number;
  readonly newest: number;
  /** True where there was no build before. */
  readonly isFirst: boolean;
  /** What matters most first. */
  readonly groups: readonly {
    readonly of: 'papers' | 'concepts' | 'themes';
    readonly turn: Turn;
    /** How many there are; not all have a row. */
    readonly total: number;
    readonly rows: readonly ChangedRow[];
  }[];
  /** Papers and concepts with a row, and the edges among them as places in `nodes`. */
  readonly nodes: NodeColumns;
  /** Shard of each node. */
  readonly home: readonly string[];
  readonly edges: ShardFile['edges'];
}

/** One thing that changed. */
export interface ChangedRow {
  /** Key of a node, or `theme:<id>`; absent for what is not on the map. */
  readonly id?: string;
  /** What it was called, where it is not on the map. */
  readonly name?: string;
  /** Parts of a paper that differ. */
  readonly parts?: readonly ('title' | 'abstract' | 'facts' | 'sources' | 'theme')[];
  /** Papers that a concept or theme had, and has. */
  readonly papers?: readonly [before: number, now: number];
  /** Its name or type before. */
  readonly before?: string;
  /** What it is a part of now. */
  readonly into?: string;
}

/** `names.json`: what find-as-you-type knows. */
export interface NamesFile {
  readonly version: typeof WIRE_VERSION;
  readonly id: readonly string[];
  readonly label: readonly string[];
  readonly type: readonly number[];
  readonly aliases: readonly (readonly string[])[];
}

/** Name of the shard that holds a theme's nodes, or those without a theme. */
export function shardName(theme: string | undefined): string {
  return theme === undefined ? 'rest' : `theme-${theme}`;
}

/** Name of the text file of a node, by its place among its shard's own nodes. */
export function textName(shard: string, place: number): string {
  return `${shard}-${Math.floor(place / TEXT_CHUNK)}`;
}

/** Bucket of a key: FNV-1a over UTF-16 code units. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash % buckets;
}
