import { explorerSays as t } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import type { GraphNode } from '../graph.ts';
import { midst } from '../layout/midst.ts';
import { together } from '../questions/together.ts';
import type { Group, Material, Scene } from '../scene.ts';
import { MOST_BY_HAND, type Filters } from '../state.ts';
import { togetherSentence } from '../sentences.ts';
import { heavy, linksAmong, NOTHING, put, tiedNodes, toSceneEdges } from './parts.ts';

/** Shared nodes that are shown at most. */
const MOST_SHARED = 24;

/** Chosen nodes outside, and between them what two or more of them share. */
export function togetherScene(
  ids: readonly string[],
  filters: Filters,
  { graph, overview }: Material
): Scene {
  const lookups = ids.filter(id => !graph.nodes.has(id));
  if (lookups.length > 0) return { ...NOTHING, lookups };
  const { shared, needs } = together(graph, ids);
  if (needs.length > 0) return { ...NOTHING, needs };
  const chosen = ids.map(id => graph.nodes.get(id)!);
  const nodeOf = ({ id }: { readonly id: string }): GraphNode => graph.nodes.get(id)!;
  const passes = sieve(filters, overview);
  const passing = shared.filter(each => passes(nodeOf(each)));
  const best = passing.slice(0, MOST_SHARED);
  const chosenIds = new Set(ids);
  const links = linksAmong(graph, [...chosen, ...best]).filter(
    ({ source, target }) =>
      chosenIds.has(source) !== chosenIds.has(target) || (chosenIds.has(source) && ids.length <= MOST_BY_HAND)
  );
  const { kept, hiddenLines } = heavy(toSceneEdges(links), filters.weight);
  const shown = filters.weight === undefined ? best : tiedNodes(best, kept, chosenIds);
  const steps = new Map(ids.map(id => [id, 0]));
  const nodes = put([...chosen, ...shown.map(nodeOf)], midst(chosen, shown), steps);
  return {
    ...NOTHING,
    nodes,
    edges: kept,
    groups: [{ name: t.questions.together.name, ids }, ...sharedGroups(shown, ids.length)],
    sentence: togetherSentence(chosen, shared),
    hidden: shared.length - passing.length + best.length - shown.length,
    hiddenLines,
    leftOut: passing.length - best.length,
    tally: tally(filters, overview, shared.map(nodeOf))
  };
}

function sharedGroups(
  shown: readonly { readonly id: string; readonly by: readonly string[] }[],
  all: number
): Group[] {
  const bySize = Map.groupBy(shown, ({ by }) => by.length);
  return [...bySize].map(([size, list]) => ({
    name: t.sharedBy(size, all),
    ids: list.map(({ id }) => id)
  }));
}
