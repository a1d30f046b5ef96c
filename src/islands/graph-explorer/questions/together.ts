import { isComplete, otherEnd, type KnownGraph } from '../graph.ts';
import { strength } from './strength.ts';

/** Something that two or more chosen nodes have in common. */
export interface Shared {
  readonly id: string;
  /** Those of the chosen nodes that it is tied to, in their order. */
  readonly by: readonly string[];
}

/** Common ground of chosen nodes. */
export interface Together {
  /** What most of them share comes first, then what says more. */
  readonly shared: readonly Shared[];
  readonly needs: readonly string[];
}

/** Chosen nodes above this number are a set: what they share are concepts, and not also papers that are near to two of them. */
const FEW = 5;

/** What two or more of the chosen nodes share: concepts of papers, papers of concepts. */
export function together(graph: KnownGraph, chosen: readonly string[]): Together {
  const needs = new Set<string>();
  const found = new Map<string, { by: string[]; strength: number }>();
  for (const id of chosen) {
    const node = graph.nodes.get(id);
    if (node && !isComplete(graph, node)) needs.add(node.shard);
    for (const edge of graph.around.get(id) ?? []) {
      const other = otherEnd(edge, id);
      if (chosen.includes(other) || (chosen.length > FEW && !other.startsWith('concept:'))) continue;
      const entry = found.get(other) ?? { by: [], strength: 0 };
      entry.by.push(id);
      entry.strength += strength(graph, edge);
      found.set(other, entry);
    }
  }
  const shared = [...found]
    .filter(([, { by }]) => by.length > 1)
    .toSorted(([a, x], [b, y]) => y.by.length - x.by.length || y.strength - x.strength || (a < b ? -1 : 1))
    .map(([id, { by }]) => ({ id, by }));
  return { shared, needs: [...needs].toSorted() };
}
