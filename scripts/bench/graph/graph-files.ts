import { extractConcepts } from '../../../src/concepts/index.ts';
import { findBridges } from '../../../src/graph/bridges.ts';
import { nearestEdges } from '../../../src/graph/edges.ts';
import { layOut } from '../../../src/graph/layout/index.ts';
import { mapGraph } from '../../../src/graph/layout/map-nodes.ts';
import { findLineage } from '../../../src/graph/lineage.ts';
import { PARAMETERS } from '../../../src/graph/parameters.ts';
import { relatedness } from '../../../src/graph/related.ts';
import { findThemes } from '../../../src/graph/themes.ts';
import { collect } from '../../../src/mdx/collection.ts';
import { conceptData } from '../../../src/mdx/concept.ts';
import { graphData } from '../../../src/mdx/graph.ts';
import { paperData } from '../../../src/mdx/paper.ts';
import type { ConceptIndex } from '../../../src/model/concept.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { compareText } from '../../../src/model/text.ts';
import { changedFile } from '../../../src/pages/graph/_data/changed.ts';
import { indexCollection, type MapCollection } from '../../../src/pages/graph/_data/index-collection.ts';
import { bridgesFile, bucketCount, overviewFile } from '../../../src/pages/graph/_data/overview.ts';
import {
  namesFile,
  shardFile,
  textFile,
  textNodes,
  whereFile
} from '../../../src/pages/graph/_data/shards.ts';

/** CPU seconds of what a build does for its graph. */
export interface BuildCost {
  readonly concepts: number;
  readonly related: number;
  readonly themes: number;
  readonly layout: number;
}

/** As many related papers as a site lists by default, and as themes and the map need. */
const RELATED = 12;
const RANKED = 20;

/** Papers → the collection that the graph's files are made of, by the stages that a build runs, and what each cost. */
export function graphCollection(
  papers: readonly Paper[],
  progress: (stage: string) => void
): { collection: MapCollection; cost: BuildCost } {
  const sorted = papers.toSorted((a, b) => compareText(a.id, b.id));
  progress('finding concepts');
  const [concepts, extraction] = cpuSeconds(() => extractConcepts(sorted).value);
  progress('ranking papers');
  const [near, ranking] = cpuSeconds(() => relatedness(sorted, concepts, RANKED, PARAMETERS));
  const edges = nearestEdges(near.ranked);
  progress('finding themes');
  const [themes, naming] = cpuSeconds(() => findThemes(sorted, edges, concepts));
  progress('drawing the map');
  const [nodes, layout] = cpuSeconds(() => layOut(mapGraph(sorted, concepts, themes, edges)));
  progress('explaining');
  const related = new Map(
    sorted.map(({ id }, at) => [id, near.explain(at, near.ranked[at]!.slice(0, RELATED))])
  );
  const graph: KnowledgeGraph = {
    related,
    themes,
    nodes,
    layout: { version: 1, positions: {}, themes: {} },
    lineage: findLineage(sorted, concepts),
    bridges: findBridges(themes, concepts, sorted.length)
  };
  progress('making files');
  const cost = { concepts: extraction, related: ranking, themes: naming, layout };
  return { collection: asRead(sorted, concepts, graph), cost };
}

/** What the site reads from `content/`, without writing it. */
function asRead(papers: readonly Paper[], concepts: ConceptIndex, graph: KnowledgeGraph): MapCollection {
  const all = collect(papers, concepts, graph, new Set());
  const { themes, nodes, edges, lineage, bridges } = graphData(all, '');
  return indexCollection({
    papers: papers.map(paper => [paper.slug, paperData(paper, all)]),
    concepts: [...all.shared.values()].map(concept => [concept.slug, conceptData(concept, all)]),
    ...{ themes, nodes, edges, lineage, bridges },
    builds: []
  });
}

/** The text of a file below `graph/data/`, by its path there; nothing for another path. Each is made once. */
export function graphFiles(collection: MapCollection): (path: string) => string | undefined {
  const buckets = bucketCount(collection);
  const made = new Map<string, string>();
  let texts: ReturnType<typeof textNodes> | undefined;
  const make = (path: string): unknown => {
    const [folder, name = ''] = path.replace(/\.json$/u, '').split('/');
    if (folder === 'overview') return overviewFile(collection);
    if (folder === 'bridges') return bridgesFile(collection);
    if (folder === 'changed') return changedFile(collection);
    if (folder === 'names') return namesFile(collection);
    if (folder === 'shard') return shardFile(collection, name);
    if (folder === 'where') return whereFile(collection, Number(name), buckets);
    texts ??= textNodes(collection);
    return folder === 'text' ? textFile(collection, texts.get(name) ?? []) : undefined;
  };
  return path => {
    const known = made.get(path) ?? JSON.stringify(make(path));
    if (known !== undefined) made.set(path, known);
    return known;
  };
}

function cpuSeconds<T>(work: () => T): [result: T, seconds: number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}
