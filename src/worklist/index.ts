import type { ConceptIndex } from '../model/concept.ts';
import type { Curation } from '../model/curation.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { WORK_KINDS, type WorkItem, type WorkKind } from '../model/work.ts';
import { alone } from './alone.ts';
import { frequentConcepts, weakConcepts } from './concepts.ts';
import { conflicts } from './conflicts.ts';
import { duplicates } from './duplicates.ts';
import { nowhere } from './nowhere.ts';

/** What a worklist is made of. */
export interface Woven {
  readonly papers: readonly Paper[];
  readonly concepts: ConceptIndex;
  readonly graph: KnowledgeGraph;
  readonly curation: Curation;
}

/** How each kind is found. */
const FINDERS: {
  readonly [K in WorkKind]: (woven: Woven, diagnostics: readonly Diagnostic[]) => WorkItem[];
} = {
  nowhere: (_, diagnostics) => nowhere(diagnostics),
  conflict: ({ papers }) => conflicts(papers),
  duplicate: ({ papers, curation }) => duplicates(papers, curation),
  alone: ({ papers, graph }) => alone(papers, graph),
  'weak-concept': ({ concepts }) => weakConcepts(concepts),
  'frequent-concept': ({ concepts, papers }) => frequentConcepts(concepts, papers.length)
};

/** What is worth a curator's look, the most pressing kind first, each with why and with what to type. */
export function listWork(woven: Woven, diagnostics: readonly Diagnostic[]): WorkItem[] {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  return (Object.keys(WORK_KINDS) as WorkKind[]).flatMap(kind => FINDERS[kind](woven, sorted));
}
