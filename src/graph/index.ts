import type { ConceptIndex } from '../model/concept.ts';
import type { Outcome } from '../model/diagnostic.ts';
import type { GraphNode, KnowledgeGraph, LayoutMemory, Theme } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import { findBridges } from './bridges.ts';
import { nearestEdges } from './edges.ts';
import { findGaps } from './gaps.ts';
import { layOut } from './layout/index.ts';
import { mapGraph } from './layout/map-nodes.ts';
import { findLineage } from './lineage.ts';
import type { GraphOptions } from './options.ts';
import { PARAMETERS } from './parameters.ts';
import { relatedness } from './related.ts';
import { findThemes } from './themes.ts';

export type { GraphOptions } from './options.ts';

/** How many ranked papers themes and the map need. */
const RANKED = 20;

/** Papers and their concepts → what is related and why, themes, and a map. The order of the papers does not matter. */
export function buildGraph(
  papers: readonly Paper[],
  concepts: ConceptIndex,
  options: GraphOptions
): Outcome<KnowledgeGraph> {
  const sorted = papers.toSorted((a, b) => compareText(a.id, b.id));
  const wantThemes = options.themes ?? true;
  const wantMap = wantThemes && (options.layout ?? true);
  const near =
    options.related > 0 || wantThemes
      ? relatedness(sorted, concepts, Math.max(options.related, RANKED), PARAMETERS)
      : undefined;
  const ranked = near?.ranked ?? [];
  const related = new Map(
    sorted.map((paper, at) => [paper.id, near?.explain(at, ranked[at]!.slice(0, options.related)) ?? []])
  );
  const edges = nearestEdges(ranked);
  const themes = wantThemes ? findThemes(sorted, edges, concepts, options.memory) : [];
  const nodes = wantMap ? layOut(mapGraph(sorted, concepts, themes, edges), options.memory) : [];
  const drawn = wantMap && {
    lineage: findLineage(sorted, concepts),
    bridges: findBridges(themes, concepts, sorted.length),
    gaps: findGaps(concepts, sorted.length)
  };
  return { value: { related, themes, nodes, layout: toRemember(themes, nodes), ...drawn }, diagnostics: [] };
}

function toRemember(themes: readonly Theme[], nodes: readonly GraphNode[]): LayoutMemory {
  return {
    version: 1,
    positions: Object.fromEntries(nodes.map(({ id, position }) => [id, position])),
    themes: Object.fromEntries(
      themes.map(({ id, colour, papers }) => [id, { colour, papers: papers.toSorted(compareText) }])
    )
  };
}
