import type { Tally } from './filters.ts';
import type { GraphNode, KnownGraph } from './graph.ts';
import type { Overview, Region } from './overview.ts';
import { aroundScene } from './scenes/around.ts';
import { betweenScene } from './scenes/between.ts';
import { bridgeScene, type Bridges } from './scenes/bridges.ts';
import { changedScene, type Changed } from './scenes/changed.ts';
import { mapScene } from './scenes/map.ts';
import { timeScene } from './scenes/time.ts';
import { togetherScene } from './scenes/together.ts';
import type { View } from './state.ts';

/** A paper or concept as it stands in the picture. */
export interface SceneNode extends GraphNode {
  /** Steps from what was asked about; 0 is that itself. On the map always 1. */
  readonly step: number;
  /** How much larger than usual it stands out; 1 where absent. */
  readonly scale?: number;
}

/** A line in the picture. */
export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** From 0 to 1, among the lines of its kind in this picture. */
  readonly strength: number;
  /** `lineage` is an arrow from what came before; `named` one that nobody states. */
  readonly kind: 'tie' | 'mentions' | 'related' | 'lineage' | 'named';
}

/** A theme's region. */
export interface SceneRegion extends Region {
  readonly open: boolean;
}

/** A stretch of the axis below a picture. */
export interface AxisPart {
  readonly label: string;
  /** Where it begins and ends, in the map's units. */
  readonly from: number;
  readonly to: number;
}

/** A part of the list pane. */
export interface Group {
  readonly name: string;
  readonly ids: readonly string[];
  /** What is said of each, in the order of `ids`. */
  readonly notes?: readonly string[];
  /** Entries without a place on the map. */
  readonly gone?: readonly { readonly name: string; readonly note: string }[];
}

/** What all three panes show. */
export interface Scene {
  readonly regions: readonly SceneRegion[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly groups: readonly Group[];
  /** Nodes that are listed, though they have no place in the picture. */
  readonly listedOnly?: readonly GraphNode[];
  readonly axis?: readonly AxisPart[];
  /** Says in words what the picture shows. */
  readonly sentence: string;
  /** Nodes, lines and themes that filters hide. */
  readonly hidden: number;
  readonly hiddenLines: number;
  readonly hiddenThemes: number;
  /** Nodes for which there is no room. */
  readonly leftOut: number;
  /** What the filters choose from; absent where no node is in the picture. */
  readonly tally?: Tally;
  /** Shards that must be loaded before the picture is whole. */
  readonly needs: readonly string[];
  /** Ids of nodes whose shard must be looked up. */
  readonly lookups: readonly string[];
}

/** What a picture is made of. */
export interface Material {
  readonly overview: Overview;
  readonly graph: KnownGraph;
  readonly bridges?: Bridges | undefined;
  readonly changed?: Changed | undefined;
}

/** The picture that a view asks for, as far as its material has been loaded. */
export function sceneOf({ question, filters }: View, material: Material): Scene {
  switch (question.kind) {
    case 'map':
      return mapScene(question.open, filters, material);
    case 'around':
      return aroundScene(question.node, question.depth, filters, material);
    case 'between':
      return betweenScene(question.from, question.to, material);
    case 'together':
      return togetherScene(question.nodes, filters, material);
    case 'time':
      return timeScene(question.about, filters, material);
    case 'bridges':
      return bridgeScene(filters, material);
    case 'changed':
      return changedScene(filters, material);
  }
}
