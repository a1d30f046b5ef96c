import type { ConceptIndex } from '../model/concept.ts';
import type { ContentFile } from '../model/content.ts';
import { compareDiagnostics, type Diagnostic, type Outcome } from '../model/diagnostic.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import { collect, type Collection } from './collection.ts';
import { graphFile, layoutFile } from './files.ts';
import { conceptPage, paperPage, type Page } from './page.ts';

/**
 * Papers, concepts and graph → the text of everything in `content/` that is generated, ordered by path: a page per paper
 * and per shared concept, `graph.json`, `layout.json`. A page that breaks the collection's schema is left out and named in
 * a diagnostic; nothing else refers to it then.
 */
export function writeContent(
  papers: readonly Paper[],
  concepts: ConceptIndex,
  graph: KnowledgeGraph
): Outcome<ContentFile[]> {
  const left = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let collection = collect(papers, concepts, graph, left);
  let pages = writePages(collection);
  // Each round leaves out at least one more page, so this ends.
  for (let broken = withTrouble(pages); broken.length > 0; broken = withTrouble(pages)) {
    for (const page of broken) left.add(page.node);
    diagnostics.push(...broken.flatMap(page => page.diagnostics));
    collection = collect(papers, concepts, graph, left);
    pages = writePages(collection);
  }
  const rest = [graphFile(collection), layoutFile(collection)];
  const files = [...pages.map(page => page.file), ...rest.flatMap(outcome => outcome.value)];
  return {
    value: files.sort((a, b) => compareText(a.path, b.path)),
    diagnostics: [...diagnostics, ...rest.flatMap(outcome => outcome.diagnostics)].sort(compareDiagnostics)
  };
}

const withTrouble = (pages: readonly Page[]): Page[] => pages.filter(page => page.diagnostics.length > 0);

/** Concepts first: one that may not have a page would fail every paper that names it. */
function writePages(collection: Collection): Page[] {
  const concepts = [...collection.shared.values()].map(concept => conceptPage(concept, collection));
  if (withTrouble(concepts).length > 0) return concepts;
  return [...concepts, ...[...collection.papers.values()].map(paper => paperPage(paper, collection))];
}
