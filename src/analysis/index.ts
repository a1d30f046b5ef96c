import type { AnalysisConcept, AnalysisDocument, AnalysisPaper } from '../model/analysis.ts';
import type { Concept, ConceptIndex, PaperConcept } from '../model/concept.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';

/** Papers, concepts and graph → the analysis document, for programs. Its field names are a contract. */
export function analyse(
  papers: readonly Paper[],
  index: ConceptIndex,
  graph: KnowledgeGraph
): AnalysisDocument {
  const concepts = new Map(index.concepts.map(concept => [concept.id, concept]));
  const said = new Map(index.papers.map(entry => [entry.paper, entry]));
  const themeOf = new Map(
    graph.themes.flatMap(theme => theme.papers.map(paper => [paper, theme.id] as const))
  );

  const describe = (paper: Paper): AnalysisPaper => {
    const theme = themeOf.get(paper.id);
    const own = said.get(paper.id);
    return {
      id: paper.id,
      slug: paper.slug,
      title: paper.title,
      introduces: [...new Set(own?.introduces.map(({ name }) => name))],
      ...(theme !== undefined && { theme }),
      concepts: (own?.concepts ?? []).flatMap(entry => describeConcept(entry, concepts.get(entry.id))),
      related: graph.related.get(paper.id) ?? []
    };
  };

  return {
    version: 1,
    papers: papers.flatMap(paper => withTwins(describe(paper), paper.otherIds)),
    concepts: index.concepts.map(summarise),
    relations: index.relations.map(({ source, type, target, evidence }) => ({
      source,
      type,
      target,
      evidence
    })),
    themes: graph.themes.map(({ id, label, papers: members }) => ({ id, label, papers: members }))
  };
}

/** A program joins by the ids that it put in, so it finds each of them, also where entries were merged. */
function withTwins(described: AnalysisPaper, otherIds: readonly string[] = []): AnalysisPaper[] {
  return [described, ...otherIds.map(id => ({ ...described, id, sameAs: described.id }))];
}

function describeConcept(
  entry: PaperConcept,
  concept: Concept | undefined
): AnalysisPaper['concepts'][number][] {
  if (!concept) return [];
  return [
    { id: concept.id, label: concept.label, type: concept.type, score: entry.score, mentions: entry.mentions }
  ];
}

function summarise({ id, slug, label, type, aliases, papers, broader }: Concept): AnalysisConcept {
  return { id, slug, label, type, aliases, papers, broader: broader.map(link => link.concept) };
}
