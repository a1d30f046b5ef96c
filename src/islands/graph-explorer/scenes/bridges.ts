import { explorerSays as t } from '../../../texts/index.ts';
import { sieve, tally } from '../filters.ts';
import { edgeId, nodeAt, type GraphNode } from '../graph.ts';
import type { Overview } from '../overview.ts';
import { apart } from '../layout/apart.ts';
import { circle } from '../layout/circle.ts';
import type { Material, Scene, SceneEdge } from '../scene.ts';
import type { Filters } from '../state.ts';
import type { BridgesFile } from '../wire.ts';
import { bridgesSentence } from '../sentences.ts';
import { heavy, NOTHING, tiedNodes } from './parts.ts';

/** A concept that ties themes. */
export interface Bridge extends GraphNode {
  /** Places of themes in the overview, with the papers that mention it there. */
  readonly themes: readonly (readonly [theme: number, papers: number])[];
}

/** Concepts that tie themes, strongest first. */
export type Bridges = readonly Bridge[];

/** Bridges that are shown at most, and the least distance between two. */
const MOST_BRIDGES = 24;
const GAP = 5;

/** Room between two themes on their circle. */
const THEME_GAP = 3.5;

/** Reads `bridges.json`. */
export function readBridges(file: BridgesFile): Bridges {
  return file.nodes.id.map((_, at) => ({
    ...nodeAt(file.nodes, at, file.home[at]!),
    themes: file.themes[at]!
  }));
}

/** The themes on a circle, and inside it the concepts that tie them, each drawn towards its themes. */
export function bridgeScene(filters: Filters, { overview, bridges }: Material): Scene {
  if (!bridges) return NOTHING;
  const passing = bridges.filter(sieve(filters, overview));
  const best = passing.slice(0, MOST_BRIDGES);
  const { kept, hiddenLines } = heavy(bridgeEdges(best, overview), filters.weight);
  const shown = tiedNodes(best, kept, new Set());
  const discs = overview.regions.map(region => ({ ...region, r: 1.2 + Math.sqrt(region.papers) * 0.55 }));
  const around = circle(discs, THEME_GAP);
  const regions = discs.map(disc => ({ ...disc, ...around.get(disc)!, open: false }));
  const places = apart(new Map(shown.map(bridge => [bridge.id, middle(bridge, regions)])), GAP);
  return {
    ...NOTHING,
    regions,
    nodes: shown.map(bridge => ({ ...bridge, ...places.get(bridge.id), step: 1 })),
    edges: kept,
    groups: [{ name: t.bridging, ids: shown.map(({ id }) => id) }],
    sentence: bridgesSentence(shown),
    hidden: bridges.length - passing.length + best.length - shown.length,
    hiddenLines,
    leftOut: passing.length - best.length,
    tally: tally(filters, overview, bridges)
  };
}

function bridgeEdges(bridges: Bridges, overview: Overview): SceneEdge[] {
  const most = Math.max(1, ...bridges.flatMap(({ themes }) => themes.map(([, papers]) => papers)));
  return bridges.flatMap(({ id, themes }) =>
    themes.map(([theme, papers]): SceneEdge => {
      const target = overview.regions[theme]!.id;
      return {
        id: edgeId(id, target),
        source: id,
        target,
        weight: papers,
        strength: papers / most,
        kind: 'mentions'
      };
    })
  );
}

/** The middle of a bridge's themes, weighted by its papers there. */
function middle(
  { themes }: Bridge,
  regions: readonly { readonly x: number; readonly y: number }[]
): { x: number; y: number } {
  const total = themes.reduce((sum, [, papers]) => sum + papers, 0);
  return {
    x: themes.reduce((sum, [theme, papers]) => sum + regions[theme]!.x * papers, 0) / total,
    y: themes.reduce((sum, [theme, papers]) => sum + regions[theme]!.y * papers, 0) / total
  };
}
