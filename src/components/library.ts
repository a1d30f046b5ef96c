import { getCollection, type CollectionEntry } from 'astro:content';
import type { BridgeData, GapData, GraphData, LineageData, ThemeData } from '../schema/graph.ts';

/** A paper's page: front matter as `data`. */
export type PaperEntry = CollectionEntry<'papers'>;

/** A concept's page: front matter as `data`. */
export type ConceptEntry = CollectionEntry<'concepts'>;

/** The whole collection, by slug (themes by id). */
export interface Library {
  readonly papers: ReadonlyMap<string, PaperEntry>;
  readonly concepts: ReadonlyMap<string, ConceptEntry>;
  /** The largest first. */
  readonly themes: ReadonlyMap<string, ThemeData>;
  readonly nodes: GraphData['nodes'];
  /** Families of methods, the largest first. */
  readonly lineage: readonly LineageData[];
  /** Concepts that tie themes, strongest first. */
  readonly bridges: readonly BridgeData[];
  /** Pairs of concepts that never meet, strongest first. */
  readonly gaps: readonly GapData[];
  /** Links that papers state, by what they lead to: `paper:<slug>` or `concept:<slug>`. */
  readonly stated: ReadonlyMap<string, readonly StatedLink[]>;
}

/** A link that a paper states in words. */
export interface StatedLink {
  readonly paper: PaperEntry;
  readonly relation: PaperEntry['data']['relations'][number];
}

let loaded: Promise<Library> | undefined;

/** Reads the collections once for all pages of a build; `astro dev` reads them anew for every page. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<Library> {
  const papers = await getCollection('papers');
  const concepts = await getCollection('concepts');
  const themes = await getCollection('themes');
  const [graph] = await getCollection('graph');
  const bySize = themes.toSorted((a, b) => b.data.papers.length - a.data.papers.length);
  return {
    papers: new Map(papers.map(entry => [entry.id, entry])),
    concepts: new Map(concepts.map(entry => [entry.id, entry])),
    themes: new Map(bySize.map(({ data }) => [data.id, data])),
    nodes: graph?.data.nodes ?? [],
    lineage: graph?.data.lineage ?? [],
    bridges: graph?.data.bridges ?? [],
    gaps: graph?.data.gaps ?? [],
    stated: statedLinks(papers)
  };
}

function statedLinks(papers: readonly PaperEntry[]): Map<string, StatedLink[]> {
  const links = papers.flatMap(paper =>
    paper.data.relations.flatMap(relation => [
      ...(relation.paper === undefined ? [] : [{ to: `paper:${relation.paper}`, paper, relation }]),
      ...(relation.concept === undefined ? [] : [{ to: `concept:${relation.concept}`, paper, relation }])
    ])
  );
  return Map.groupBy(links, ({ to }) => to);
}
