import {
  isShared,
  type Concept,
  type ConceptIndex,
  type PaperConcepts,
  type Relation
} from '../model/concept.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { compareText } from '../model/text.ts';

/** All that is written, by id: what a page needs to name its neighbours. */
export interface Collection {
  /** Papers that have a page. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Concepts, also those that have no page. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Concepts that have a page. */
  readonly shared: ReadonlyMap<string, Concept>;
  /** What a paper says about concepts, by the paper's id. */
  readonly entries: ReadonlyMap<string, PaperConcepts>;
  /** Relations that a paper states, by the paper's id. */
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  /** Slugs of the concepts with a page that are narrower, by the broader one's id. */
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  /** Id of the theme, by the paper's or concept's node id (`paper:<id>`, `concept:<id>`). */
  readonly themes: ReadonlyMap<string, string>;
  readonly graph: KnowledgeGraph;
}

/** Looks up what the papers, concepts and graph say. Those whose node id stands in `left` are as if they were not there. */
export function collect(
  papers: readonly Paper[],
  index: ConceptIndex,
  graph: KnowledgeGraph,
  left: ReadonlySet<string>
): Collection {
  const kept = new Map(
    papers.filter(paper => !left.has(`paper:${paper.id}`)).map(paper => [paper.id, paper])
  );
  const concepts = new Map<string, Concept>();
  for (const concept of index.concepts) {
    if (left.has(`concept:${concept.id}`)) continue;
    concepts.set(concept.id, { ...concept, papers: concept.papers.filter(id => kept.has(id)) });
  }
  const shared = new Map([...concepts].filter(([, concept]) => isShared(concept)));
  return {
    papers: kept,
    concepts,
    shared,
    entries: new Map(index.papers.map(entry => [entry.paper, entry])),
    relations: Map.groupBy(index.relations, relation => relation.source),
    narrower: narrowerOf(shared),
    themes: themesOf(graph),
    graph
  };
}

function narrowerOf(shared: ReadonlyMap<string, Concept>): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const concept of shared.values()) {
    for (const link of concept.broader) {
      narrower.set(link.concept, [...(narrower.get(link.concept) ?? []), concept.slug].sort(compareText));
    }
  }
  return narrower;
}

function themesOf(graph: KnowledgeGraph): Map<string, string> {
  const themes = new Map<string, string>();
  for (const node of graph.nodes) if (node.theme !== undefined) themes.set(node.id, node.theme);
  for (const theme of graph.themes) for (const paper of theme.papers) themes.set(`paper:${paper}`, theme.id);
  return themes;
}
