import { explorerSays as t } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import type { GraphEdge, GraphNode } from '../graph.ts';
import type { Overview, Region, Tie } from '../overview.ts';
import type { Group, Material, Scene, SceneEdge, SceneNode } from '../scene.ts';
import type { Filters } from '../state.ts';
import { shardName } from '../wire.ts';
import { mapSentence } from '../sentences.ts';
import { capital } from '../words.ts';
import { heavy, kindGroups, linksAmong, NOTHING, toSceneEdges } from './parts.ts';

/** Elements that are in the picture at most. */
export const MOST_ELEMENTS = 1500;

/** The themes on the map, and what is in the opened ones. */
export function mapScene(opened: readonly string[], filters: Filters, material: Material): Scene {
  const { overview, graph } = material;
  const shown = overview.regions.filter(
    ({ theme }) => filters.themes.length === 0 || filters.themes.includes(theme)
  );
  const open = shown.filter(({ theme }) => opened.includes(theme));
  const regions = shown.map(region => ({ ...region, open: open.includes(region) }));
  const ties = tieEdges(overview.ties, new Set(shown.map(({ id }) => id)));
  const shards = new Set(open.map(({ theme }) => shardName(theme)));
  const all = [...graph.nodes.values()].filter(({ shard }) => shards.has(shard) && graph.shards.has(shard));
  const passing = all.filter(sieve(filters, overview)).toSorted(byWorth);
  const room = MOST_ELEMENTS - regions.length - ties.length;
  const nodes = passing.slice(0, Math.floor(room / 3)).map(node => ({ ...node, step: 1 }));
  const links = strongest(linksAmong(graph, nodes), room - nodes.length);
  const { kept, hiddenLines } = heavy([...ties, ...toSceneEdges(links)], filters.weight);
  return {
    ...NOTHING,
    regions,
    nodes,
    edges: kept,
    groups: mapGroups(shown, open, nodes),
    sentence: mapSentence(
      overview,
      open,
      nodes,
      open.filter(({ theme }) => !graph.shards.has(shardName(theme)))
    ),
    hidden: all.length - passing.length,
    hiddenLines,
    hiddenThemes: overview.regions.length - shown.length,
    leftOut: passing.length - nodes.length,
    ...(all.length > 0 && { tally: tally(filters, overview, all) }),
    needs: [...shards].filter(shard => !graph.shards.has(shard))
  };
}

function mapGroups(shown: readonly Region[], open: readonly Region[], nodes: readonly SceneNode[]): Group[] {
  const groups = open.toReversed().flatMap(region => themeGroups(region, nodes));
  const ids = shown.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...groups, { name: groups.length > 0 ? t.allThemes : t.questions.map.name, ids }];
}

function themeGroups({ label, theme }: Region, nodes: readonly SceneNode[]): Group[] {
  const own = nodes.filter(({ shard }) => shard === shardName(theme));
  return kindGroups(own, kind => t.kindIn(capital(label), kind));
}

function strongest(edges: readonly GraphEdge[], most: number): GraphEdge[] {
  return edges.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, most);
}

function tieEdges(ties: Overview['ties'], shown: ReadonlySet<string>): SceneEdge[] {
  const top = ties.reduce((most, { weight }) => Math.max(most, weight), 0);
  return ties
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .map(({ id, source, target, weight }: Tie) => ({
      id,
      source,
      target,
      weight,
      strength: weight / top,
      kind: 'tie'
    }));
}

/** Concepts that many papers share before others, then papers with many concepts. */
function byWorth(a: GraphNode, b: GraphNode): number {
  return Number(a.type === 'paper') - Number(b.type === 'paper') || b.size - a.size || (a.id < b.id ? -1 : 1);
}
