import { explorerSays as t } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import type { Arrow, GraphNode } from '../graph.ts';
import { overTime } from '../questions/time.ts';
import type { Group, Material, Scene, SceneEdge, SceneNode } from '../scene.ts';
import type { Filters } from '../state.ts';
import { timeAxis, timePlaces } from '../time.ts';
import { timeSentence } from '../sentences.ts';
import { kindGroups, NOTHING, put } from './parts.ts';

/** Nodes that are shown at most, the latest first to stay. */
const MOST_NODES = 160;

/** Papers from left to right by date, with arrows from what came before to what says that it came after. */
export function timeScene(about: string, filters: Filters, { graph, overview }: Material): Scene {
  const region = overview.regions.find(({ id }) => id === about);
  const node = graph.nodes.get(about);
  if (!region && !node) return { ...NOTHING, lookups: [about] };
  const { members, arrows, needs } = overTime(graph, about);
  if (needs.length > 0) return { ...NOTHING, needs };
  const reached = members.map(id => graph.nodes.get(id)!);
  const passes = sieve(filters, overview);
  const passing = reached.filter(each => each.id === about || passes(each));
  const undated = passing.filter(
    each => each.id !== about && each.type === 'paper' && each.year === undefined
  );
  const standing = passing.filter(each => !undated.includes(each)).slice(0, MOST_NODES);
  const axis = timeAxis(standing);
  const lines = arrowEdges(arrows, standing);
  const steps = new Map(standing.map(({ id }) => [id, id === about ? 0 : 1]));
  const nodes = put(standing, timePlaces(standing, lines, axis, about), steps);
  return {
    ...NOTHING,
    nodes,
    edges: lines,
    axis: axis.parts,
    listedOnly: undated,
    groups: timeGroups(nodes, undated, about),
    sentence: timeSentence((region ?? node)!.label, nodes, undated.length, lines.length),
    hidden: reached.length - passing.length,
    leftOut: passing.length - standing.length,
    tally: tally(
      filters,
      overview,
      reached.filter(({ id }) => id !== about)
    )
  };
}

function arrowEdges(arrows: readonly Arrow[], nodes: readonly GraphNode[]): SceneEdge[] {
  const ids = new Set(nodes.map(({ id }) => id));
  return arrows
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map(({ id, from, to, stated }) => ({
      id,
      source: from,
      target: to,
      weight: 1,
      strength: 1,
      kind: stated ? 'lineage' : 'named'
    }));
}

function timeGroups(nodes: readonly SceneNode[], undated: readonly GraphNode[], about: string): Group[] {
  const own = nodes.filter(({ id }) => id === about).map(({ id }) => id);
  const dated = nodes.filter(({ id, year }) => id !== about && year !== undefined);
  const years = Map.groupBy(dated, ({ year }) => year!);
  const newestFirst = [...years].toSorted(([a], [b]) => b - a);
  const others = kindGroups(nodes.filter(({ id, year }) => id !== about && year === undefined));
  return [
    ...(own.length > 0 ? [{ name: t.questions.time.name, ids: own }] : []),
    ...newestFirst.map(([year, list]) => ({ name: String(year), ids: list.map(({ id }) => id) })),
    ...others.map(({ ids }) => ({ name: t.before, ids })),
    ...(undated.length > 0 ? [{ name: t.undated, ids: undated.map(({ id }) => id) }] : [])
  ];
}
