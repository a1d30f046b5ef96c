import type { CitedPaper } from '../../cite/index.ts';
import type { ConceptType, RelationType } from '../../model/concept.ts';
import type { SetMaths } from '../../model/maths.ts';
import type { TextLink } from '../../model/paper.ts';
import type { Span } from '../../model/text.ts';

/** Raised when the form of a record changes. */
export const RECORD_VERSION = 1;

/** `compare/data/<slug>.json`: all that a comparison says of a paper. Texts are as written; places count in them. */
export interface PaperRecord {
  readonly version: typeof RECORD_VERSION;
  readonly slug: string;
  readonly title: string;
  readonly abstract: string;
  readonly links: readonly TextLink[];
  /** The TeX in its texts and names, set; left out where there is none. */
  readonly maths?: SetMaths;
  /** Who, when, where and in which theme, in words. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly cite: CitedPaper;
  readonly introduces: readonly {
    readonly name: string;
    readonly concept?: string;
    readonly evidence: Span;
  }[];
  readonly relations: readonly {
    readonly type: RelationType;
    readonly text: string;
    readonly paper?: string;
    readonly concept?: string;
    readonly evidence: Span;
  }[];
  /** Those with a page, best first. */
  readonly concepts: readonly RecordConcept[];
  /** Its nearest papers, to compare with. */
  readonly near: readonly { readonly slug: string; readonly name: string }[];
}

/** A concept in one paper, with the place that says most. */
export interface RecordConcept {
  readonly slug: string;
  readonly label: string;
  readonly type: ConceptType;
  /** How many papers of the collection mention it. */
  readonly papers: number;
  /** How much the paper is about it, 0 to 1. */
  readonly share: number;
  readonly place: Span;
}
