import type { ConceptType } from './concept.ts';
import type { SourceRef } from './paper.ts';

/** What the curator says of one capture. */
export interface CaptureCuration {
  /** The year in which the page was saved. */
  readonly year: number;
  /** Where the curator wrote it. */
  readonly at: SourceRef;
}

/**
 * An entry of a list in the curation. Papers and concepts stand in it as the curator names them; nothing is looked up yet.
 */
export interface Decision {
  /** Why, for people; shown where the entry makes a link. */
  readonly reason?: string;
  /** When it was decided, as `2026-11-21`. */
  readonly date?: string;
  /** Where the curator wrote it. */
  readonly at: SourceRef;
}

/** A concept gets another label. */
export interface RenameConcept extends Decision {
  readonly concept: string;
  readonly to: string;
}

/** Concepts become part of another one. */
export interface MergeConcepts extends Decision {
  readonly concepts: readonly string[];
  readonly into: string;
}

/** Some mentions of a concept become another one: those of some forms, in some papers, or both. At least one is given. */
export interface SplitConcept extends Decision {
  readonly concept: string;
  /** Label of the part, which joins the concept of that name where there is one. */
  readonly as: string;
  readonly forms?: readonly string[];
  readonly papers?: readonly string[];
}

/** A concept is left out. */
export interface HideConcept extends Decision {
  readonly concept: string;
}

/** A concept is of another type. */
export interface RetypeConcept extends Decision {
  readonly concept: string;
  readonly type: ConceptType;
}

/** Further names of a concept, which are found in the texts too. */
export interface AliasConcept extends Decision {
  readonly concept: string;
  readonly aliases: readonly string[];
}

/** Fields of a paper are overruled. */
export interface FixPaper extends Decision {
  readonly paper: string;
  readonly set: {
    readonly title?: string;
    readonly abstract?: string;
    readonly authors?: readonly string[];
    /** `2017`, `2017-03` or `2017-03-30`. */
    readonly date?: string;
    readonly doi?: string;
    readonly arxiv?: string;
    readonly url?: string;
    readonly venue?: string;
  };
}

/** What is said of several papers: the first one gives its name, where one is kept. */
export interface PapersDecision extends Decision {
  readonly papers: readonly string[];
}

/** What the curator decided by hand. Each part is empty where nothing is decided; lists stand in the order of the file. */
export interface Curation {
  /** By seed path. */
  readonly captures: ReadonlyMap<string, CaptureCuration>;
  readonly rename: readonly RenameConcept[];
  readonly merge: readonly MergeConcepts[];
  readonly split: readonly SplitConcept[];
  readonly hide: readonly HideConcept[];
  readonly retype: readonly RetypeConcept[];
  readonly alias: readonly AliasConcept[];
  readonly fix: readonly FixPaper[];
  /** Listings that are one paper. */
  readonly same: readonly PapersDecision[];
  /** Listings that are two papers. */
  readonly different: readonly PapersDecision[];
  /** Pairs that are related whatever was computed. */
  readonly pin: readonly PapersDecision[];
  /** Pairs that are not. */
  readonly block: readonly PapersDecision[];
}

/** The curation of a project that has none. */
export const NO_CURATION: Curation = {
  captures: new Map(),
  rename: [],
  merge: [],
  split: [],
  hide: [],
  retype: [],
  alias: [],
  fix: [],
  same: [],
  different: [],
  pin: [],
  block: []
};
