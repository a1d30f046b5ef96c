import type { GraphNode } from './graph.ts';
import type { Filters } from './state.ts';

/** True for a node that the filters let through. */
export function passes(filters: Filters, node: GraphNode): boolean {
  if (filters.off.includes(node.type)) return false;
  if (!filters.years || node.type !== 'paper' || node.year === undefined) return true;
  return node.year >= filters.years[0] && node.year <= filters.years[1];
}

/** Parts nodes into shown ones and the number of hidden ones. */
export function filtered(
  filters: Filters,
  nodes: readonly GraphNode[]
): { readonly shown: GraphNode[]; readonly hidden: number } {
  const shown = nodes.filter(node => passes(filters, node));
  return { shown, hidden: nodes.length - shown.length };
}
