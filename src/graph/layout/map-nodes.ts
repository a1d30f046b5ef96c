import { isShared, type ConceptIndex } from '../../model/concept.ts';
import type { Theme } from '../../model/graph.ts';
import type { Paper } from '../../model/paper.ts';
import { compareText } from '../../model/text.ts';
import type { Edge } from '../edges.ts';

/** A node of the map before it has a place. */
export interface MapNode {
  /** `paper:<id>` or `concept:<id>`. */
  readonly id: string;
  readonly kind: 'paper' | 'concept';
  readonly theme?: string;
}

/** A tie between two nodes, named by their places in the list of nodes. */
export type MapEdge = Edge;

/** What is laid out: papers and shared concepts, ordered by id, and their ties. */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** How much nearness of papers pulls beside the mention of a concept. */
const PAPER_PULL = 3;

/** Joins papers and shared concepts to one graph. A mention pulls less the more papers share the concept. */
export function mapGraph(
  papers: readonly Paper[],
  concepts: ConceptIndex,
  themes: readonly Theme[],
  edges: readonly Edge[]
): MapGraph {
  const themeOf = new Map(themes.flatMap(theme => theme.papers.map(paper => [paper, theme.id])));
  const shared = concepts.concepts.filter(isShared);
  const node = (kind: MapNode['kind'], id: string, theme: string | undefined): MapNode => ({
    id: `${kind}:${id}`,
    kind,
    ...(theme !== undefined && { theme })
  });
  const nodes = [
    ...papers.map(paper => node('paper', paper.id, themeOf.get(paper.id))),
    ...shared.map(concept =>
      node('concept', concept.id, mostFrequent(concept.papers.map(paper => themeOf.get(paper))))
    )
  ].sort((a, b) => compareText(a.id, b.id));
  const placeOf = new Map(nodes.map((entry, at) => [entry.id, at]));
  const tie = (from: string, to: string, weight: number): MapEdge[] => {
    const [a, b] = [placeOf.get(from), placeOf.get(to)];
    return a === undefined || b === undefined ? [] : [{ a, b, weight }];
  };
  return {
    nodes,
    edges: [
      ...edges.flatMap(({ a, b, weight }) =>
        tie(`paper:${papers[a]!.id}`, `paper:${papers[b]!.id}`, PAPER_PULL * weight)
      ),
      ...shared.flatMap(({ id, papers: of }) =>
        of.flatMap(paper => tie(`concept:${id}`, `paper:${paper}`, 1 / Math.sqrt(of.length)))
      )
    ]
  };
}

/** The value that occurs most; the first by text where several do. */
function mostFrequent(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}
