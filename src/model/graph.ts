import type { RelationType } from './concept.ts';
import type { Evidence, Mention } from './text.ts';

/** One reason why two papers are related. The weights of a pair's reasons add up to its score. */
export interface Reason {
  readonly kind: 'concept' | 'term' | 'near-words' | 'relation' | 'curation';
  /** Id of the shared concept. */
  readonly concept?: string;
  /** What the curator says of a pinned pair. */
  readonly text?: string;
  readonly weight: number;
  /** Where this paper says it. */
  readonly here: Mention;
  /** Where the other paper says it. */
  readonly there: Mention;
}

/** A computed link from one paper to another. */
export interface RelatedPaper {
  /** The other paper's id. */
  readonly id: string;
  /** Above 0; comparable within a collection. */
  readonly score: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
}

/** A named cluster of papers. */
export interface Theme {
  /** Stays when papers are added. */
  readonly id: string;
  /** Made of its distinctive concepts. */
  readonly label: string;
  /** Number of its colour in the palette, from 0; stays when papers are added. */
  readonly colour: number;
  /** Ids of its papers, most central first. */
  readonly papers: readonly string[];
  /** Ids of its most distinctive concepts, best first. */
  readonly concepts: readonly string[];
  /** Other themes that it is tied to, strongest first, with the concepts that tie them. */
  readonly neighbours: readonly ThemeTie[];
}

/** A tie between two themes. */
export interface ThemeTie {
  readonly theme: string;
  readonly weight: number;
  /** Ids of the shared concepts that weigh most. */
  readonly concepts: readonly string[];
}

/** A place on the map; x to the right, y down, in units of about one node's width. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A paper or a shared concept on the map. */
export interface GraphNode {
  /** `paper:<id>` or `concept:<id>`. */
  readonly id: string;
  readonly kind: 'paper' | 'concept';
  /** Id of the theme it lies in; a concept lies where most of its papers do. */
  readonly theme?: string;
  readonly position: Position;
}

/** What stays in place between builds. Committed; counts as input. */
export interface LayoutMemory {
  readonly version: 1;
  /** By node id. */
  readonly positions: Readonly<Record<string, Position>>;
  /** By theme id: its members at the last build, so that a changed cluster keeps its id, label and colour. */
  readonly themes: Readonly<Record<string, { readonly colour: number; readonly papers: readonly string[] }>>;
  /** By slug: what tells its paper (identifiers, hashes of title and abstract), so that its page keeps its address. */
  readonly slugs?: Readonly<Record<string, readonly string[]>>;
}

/** Papers and concepts, how they hang together, and where they lie. */
export interface KnowledgeGraph {
  /** By paper id; best first. */
  readonly related: ReadonlyMap<string, readonly RelatedPaper[]>;
  readonly themes: readonly Theme[];
  /** Ordered by id. */
  readonly nodes: readonly GraphNode[];
  /** What the next build needs to keep things in place. */
  readonly layout: LayoutMemory;
  /** Largest first. */
  readonly lineage?: readonly LineageFamily[];
  /** Strongest first. */
  readonly bridges?: readonly Bridge[];
  /** Strongest first. */
  readonly gaps?: readonly Gap[];
}

/** An arrow from something to what came after it. Nodes are `paper:<id>`, or `concept:<id>` for a method without a paper here. */
export interface LineageLink {
  readonly from: string;
  readonly to: string;
  /** `stated`: the later paper says so. `inferred`: it only names what the earlier one introduced, and is no older. */
  readonly basis: 'stated' | 'inferred';
  /** How the later paper says that it stands to the earlier; absent where inferred. */
  readonly type?: RelationType;
  /** The sentence of the later paper. */
  readonly evidence: Evidence;
}

/** Methods that descend from each other. */
export interface LineageFamily {
  /** Node ids, oldest first; what has no date comes first. */
  readonly members: readonly string[];
  /** Ordered by their ends' places in `members`. */
  readonly links: readonly LineageLink[];
}

/** A concept that ties themes. */
export interface Bridge {
  readonly concept: string;
  readonly weight: number;
  /** Themes that mention it in two papers or more, and in how many; most first. */
  readonly themes: readonly { readonly theme: string; readonly papers: number }[];
}

/** Two concepts that occur each with the same third ones, but never together in this collection. */
export interface Gap {
  readonly concepts: readonly [string, string];
  readonly weight: number;
  /** Ids of the third concepts that say most. */
  readonly through: readonly string[];
  /** For each side the paper that mentions most of the third ones. */
  readonly papers: readonly [string, string];
}
