import { explorerSays as t } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import { rings } from '../layout/rings.ts';
import { around } from '../questions/around.ts';
import type { Group, Material, Scene, SceneNode } from '../scene.ts';
import type { Depth, Filters } from '../state.ts';
import { aroundSentence } from '../sentences.ts';
import { heavy, kindGroups, linksAmong, NOTHING, put, tiedNodes, toSceneEdges } from './parts.ts';

/** A node in the middle, and rings of what is within a few steps of it. */
export function aroundScene(
  id: string,
  depth: Depth,
  filters: Filters,
  { graph, overview }: Material
): Scene {
  const centre = graph.nodes.get(id);
  if (!centre) return { ...NOTHING, lookups: [id] };
  const { steps, leftOut, needs } = around(graph, id, depth);
  const reached = [...steps.keys()].map(key => graph.nodes.get(key)!);
  const passes = sieve(filters, overview);
  const passing = reached.filter(node => node.id === id || passes(node));
  const links = linksAmong(graph, passing).filter(
    ({ source, target }) => steps.get(source) !== steps.get(target)
  );
  const { kept, hiddenLines } = heavy(toSceneEdges(links), filters.weight);
  const tied = filters.weight === undefined ? passing : tiedNodes(passing, kept, new Set([id]));
  const shown = new Map(tied.map(node => [node.id, steps.get(node.id)!]));
  const nodes = put(tied, rings(shown, graph.nodes), shown);
  const others = nodes.filter(node => node.id !== id);
  return {
    ...NOTHING,
    nodes,
    edges: kept,
    groups: [{ name: t.questions.around.name, ids: [id] }, ...stepGroups(others, depth)],
    sentence: aroundSentence(centre, depth, others, leftOut),
    hidden: reached.length - tied.length,
    hiddenLines,
    leftOut,
    tally: tally(
      filters,
      overview,
      reached.filter(node => node.id !== id)
    ),
    needs
  };
}

function stepGroups(nodes: readonly SceneNode[], depth: Depth): Group[] {
  if (depth === 1) return kindGroups(nodes);
  return Array.from({ length: depth }, (_, at) => at + 1).flatMap(step =>
    kindGroups(
      nodes.filter(node => node.step === step),
      kind => t.kindAway(kind, step)
    )
  );
}
