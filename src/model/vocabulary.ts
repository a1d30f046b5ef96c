import type { ConceptType } from './concept.ts';
import type { SourceRef } from './paper.ts';

/** A term of a vocabulary that people keep elsewhere. */
export interface VocabularyTerm {
  /** Address or number of the term; in a table without such a column, its label. */
  readonly id: string;
  /** Where its label is written. */
  readonly at: SourceRef;
  /** SKOS prefLabel: what the concept is called. */
  readonly label: string;
  /** SKOS altLabel: other names, shown as aliases. */
  readonly altLabels: readonly string[];
  /** SKOS hiddenLabel: forms that are found in texts, but never shown. */
  readonly hiddenLabels: readonly string[];
  /** Terms above it, by id, each with the line that says so. Never a cycle, and each of them is a term. */
  readonly broader: readonly { readonly term: string; readonly at: SourceRef }[];
  readonly type?: ConceptType;
  readonly definition?: { readonly text: string; readonly at: SourceRef };
}

/** Terms from outside, ordered by file and line. */
export type Vocabulary = readonly VocabularyTerm[];
