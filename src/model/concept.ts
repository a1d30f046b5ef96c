import type { SourceRef } from './paper.ts';
import type { Evidence, Mention } from './text.ts';

/** What kind of thing a concept is. */
export type ConceptType = 'task' | 'method' | 'dataset' | 'metric' | 'hardware' | 'domain';

/** All concept types, in the order in which pages list them. */
export const CONCEPT_TYPES: readonly ConceptType[] = [
  'method',
  'task',
  'dataset',
  'metric',
  'hardware',
  'domain'
];

/** The sentence of the collection that says best what a concept is. */
export interface Definition {
  /** Id of the paper that says it. */
  readonly paper: string;
  readonly evidence: Evidence;
}

/** A broader concept, and why it is one. */
export interface BroaderLink {
  /** Id of the broader concept. */
  readonly concept: string;
  readonly kind: 'head-noun' | 'hearst' | 'distribution' | 'vocabulary' | 'curation';
  /** The proof, where it is a sentence; `paper` says whose. */
  readonly evidence?: Definition;
  /** The line that says so, where it is one of a vocabulary. */
  readonly at?: SourceRef;
}

/** A thing that papers are about, under all the names that they give it. */
export interface Concept {
  /** Stays when papers are added. */
  readonly id: string;
  /** Name of the concept's page. */
  readonly slug: string;
  /** The form that people write. */
  readonly label: string;
  readonly type: ConceptType;
  /** Every other form, ordered by use, then by text. */
  readonly aliases: readonly string[];
  /** Ids of the papers that mention it, in the order of the collection. A page of its own needs two or more. */
  readonly papers: readonly string[];
  readonly broader: readonly BroaderLink[];
  readonly definition?: Definition;
  /** Slugs of the concepts with a page that the curator made part of this one. */
  readonly formerly?: readonly string[];
  /** The term of a vocabulary that it is: where that stands, and what it says there. */
  readonly term?: {
    readonly at: SourceRef;
    readonly definition?: { readonly text: string; readonly at: SourceRef };
  };
}

/** A concept in one paper. */
export interface PaperConcept {
  /** The concept's id. */
  readonly id: string;
  /** How much the paper is about it; comparable within a paper only. */
  readonly score: number;
  /** In reading order; at least one. Mentions of different concepts may overlap. */
  readonly mentions: readonly Mention[];
}

/** A name that a paper gives to a method, system or data set of its own. */
export interface IntroducedName {
  readonly name: string;
  readonly evidence: Evidence;
  /** The concept of that name, where it is one. */
  readonly concept?: string;
}

/** How a paper says that it stands to something else. */
export type RelationType = 'extends' | 'uses' | 'compares-with' | 'outperforms' | 'evaluates' | 'surveys';

/** A link that a paper states in words. No sentence, no relation. */
export interface Relation {
  /** Id of the paper that states it. */
  readonly source: string;
  readonly type: RelationType;
  readonly target: {
    /** The object as the sentence names it. */
    readonly text: string;
    /** Id of the paper of the collection that introduces it. */
    readonly paper?: string;
    /** Id of the concept of that name. */
    readonly concept?: string;
  };
  readonly evidence: Evidence;
}

/** All that one paper says about concepts. */
export interface PaperConcepts {
  /** The paper's id. */
  readonly paper: string;
  readonly introduces: readonly IntroducedName[];
  /** Best first; also those that no other paper shares. */
  readonly concepts: readonly PaperConcept[];
}

/** A candidate that became no concept, and why; for `analyze --explain`. */
export interface LeftOut {
  readonly text: string;
  readonly reason: string;
  /** How many papers have it. */
  readonly papers: number;
}

/** Papers → concepts. */
export interface ConceptIndex {
  /** Ordered by id. */
  readonly concepts: readonly Concept[];
  /** One entry a paper, in the order of the papers. */
  readonly papers: readonly PaperConcepts[];
  readonly relations: readonly Relation[];
  readonly leftOut: readonly LeftOut[];
}

/** True for a concept that two or more papers share: these get a page and a node. */
export function isShared(concept: Pick<Concept, 'papers'>): boolean {
  return concept.papers.length >= 2;
}
