import type { ConceptType, RelationType } from './concept.ts';
import type { RelatedPaper } from './graph.ts';
import type { Evidence, Mention } from './text.ts';

/**
 * The headless result, for programs. Field names are a contract: add, don't rename.
 * Places count UTF-16 code units of the paper's field as the source wrote it.
 */
export interface AnalysisDocument {
  readonly version: 1;
  readonly papers: readonly AnalysisPaper[];
  readonly concepts: readonly AnalysisConcept[];
  readonly relations: readonly AnalysisRelation[];
  readonly themes: readonly {
    readonly id: string;
    readonly label: string;
    readonly papers: readonly string[];
  }[];
}

/** One paper of the analysis document. */
export interface AnalysisPaper {
  readonly id: string;
  /** Where two entries of the input are one paper, each id has its line: the further ones name the first. */
  readonly sameAs?: string;
  readonly slug: string;
  readonly title: string;
  /** Names of methods, systems and data sets that it introduces. */
  readonly introduces: readonly string[];
  /** Id of its theme. */
  readonly theme?: string;
  /** Best first; also those that no other paper shares. */
  readonly concepts: readonly {
    readonly id: string;
    readonly label: string;
    readonly type: ConceptType;
    readonly score: number;
    readonly mentions: readonly Mention[];
  }[];
  /** Best first. */
  readonly related: readonly RelatedPaper[];
}

/** One concept of the analysis document. */
export interface AnalysisConcept {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  readonly type: ConceptType;
  readonly aliases: readonly string[];
  readonly papers: readonly string[];
  /** Ids of broader concepts. */
  readonly broader: readonly string[];
}

/** One stated relation of the analysis document. */
export interface AnalysisRelation {
  readonly source: string;
  readonly type: RelationType;
  readonly target: { readonly text: string; readonly paper?: string; readonly concept?: string };
  readonly evidence: Evidence;
}
