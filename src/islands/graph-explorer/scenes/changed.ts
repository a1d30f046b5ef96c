import { explorerSays } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import { edgeId, nodeAt, type GraphEdge, type GraphNode } from '../graph.ts';
import type { Group, Material, Scene, SceneNode } from '../scene.ts';
import type { Filters } from '../state.ts';
import type { ChangedFile, ChangedRow } from '../wire.ts';
import { changedSentence, rowNote } from '../words-changed.ts';
import { mapScene } from './map.ts';
import { heavy, toSceneEdges } from './parts.ts';

/** The whole map is in sight, so nodes are drawn larger than where one has come near. */
const SCALE = 1.8;

/** What the newest build that changed something changed. */
export interface Changed extends Omit<ChangedFile, 'version' | 'nodes' | 'home' | 'edges'> {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Reads `changed.json`. */
export function readChanged({ nodes: columns, home, edges, ...rest }: ChangedFile): Changed {
  const nodes = columns.id.map((_, at) => nodeAt(columns, at, home[at]!));
  return {
    ...rest,
    nodes,
    edges: edges.a.map((a, at) => {
      const [source, target] = [nodes[a]!.id, nodes[edges.b[at]!]!.id];
      return { id: edgeId(source, target), source, target, weight: edges.weight[at]! };
    })
  };
}

/** What is new and what changed, in its places on the map; what is gone is told in words. */
export function changedScene(filters: Filters, material: Material): Scene {
  const { overview, changed } = material;
  const map = mapScene([], filters, material);
  if (!changed) return { ...map, sentence: '' };
  const passing = changed.nodes.filter(sieve(filters, overview));
  const shown = new Set(passing.map(({ id }) => id));
  const { kept, hiddenLines } = heavy(
    toSceneEdges(changed.edges.filter(({ source, target }) => shown.has(source) && shown.has(target))),
    filters.weight
  );
  const fresh = idsOf(changed, 'came');
  const regions = new Set(map.regions.map(({ id }) => id));
  const groups = changed.groups.map(group => listGroup(group, id => shown.has(id) || regions.has(id)));
  return {
    ...map,
    regions: map.regions.map(region => ({ ...region, open: passing.length > 0 })),
    nodes: passing.map((node): SceneNode => ({ ...node, step: fresh.has(node.id) ? 0 : 1, scale: SCALE })),
    edges: [...map.edges, ...kept],
    groups: changed.isFirst ? map.groups : groups.filter(({ ids, gone }) => ids.length > 0 || gone?.length),
    sentence: changedSentence(changed),
    hidden: changed.nodes.length - passing.length,
    hiddenLines: map.hiddenLines + hiddenLines,
    leftOut: changed.groups.reduce((sum, group) => sum + withoutRow(group), 0),
    ...(changed.nodes.length > 0 && { tally: tally(filters, overview, changed.nodes) })
  };
}

/** Papers and concepts that are there, and for which there was no room in the file. */
function withoutRow({ of, turn, total, rows }: Changed['groups'][number]): number {
  return of === 'themes' || turn === 'went' ? 0 : total - rows.length;
}

function idsOf({ groups }: Changed, turn: ChangedFile['groups'][number]['turn']): ReadonlySet<string> {
  const rows = groups.flatMap(group => (group.turn === turn ? group.rows : []));
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

function listGroup(group: Changed['groups'][number], isShown: (id: string) => boolean): Group {
  const here = group.rows.filter(
    (row): row is ChangedRow & { id: string } => row.id !== undefined && isShown(row.id)
  );
  const gone = group.rows.filter(({ id }) => id === undefined);
  const noteOf = (row: ChangedRow) => rowNote(row, group.of === 'concepts' && group.turn === 'changed');
  return {
    name: explorerSays.changedTitle(group.of, group.turn),
    ids: here.map(({ id }) => id),
    notes: here.map(noteOf),
    ...(gone.length > 0 && { gone: gone.map(row => ({ name: row.name ?? '', note: noteOf(row) })) })
  };
}
