import type { ElementDefinition } from 'cytoscape';
import type { Overview } from '../overview.ts';
import { THEME_COLOURS } from './palette.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { SHAPES } from '../shapes.ts';
import { shardName } from '../wire.ts';

/** Pixels of one unit of the map at zoom 1. */
export const UNIT = 22;

/** Diameter of a node in pixels at zoom 1: a concept grows with the papers that share it. */
export function diameter({
  type,
  size,
  step,
  scale = 1
}: Pick<SceneNode, 'type' | 'size' | 'step' | 'scale'>): number {
  const base = type === 'paper' ? 14 : 11 + 3.2 * Math.log2(1 + size);
  return (step === 0 ? base * 1.5 : base) * scale;
}

/** The elements of a picture, for Cytoscape. Dots stand in the regions that are closed and lie where the map has them. */
export function elementsOf(scene: Scene, overview: Overview): ElementDefinition[] {
  const colours = new Map(
    overview.regions.map(({ theme, colour }) => [shardName(theme), colour % THEME_COLOURS])
  );
  const regions = scene.regions.map(({ id, x, y, r, colour, open }) => ({
    data: { id, width: 2 * r * UNIT, height: 2 * r * UNIT },
    position: { x: x * UNIT, y: y * UNIT },
    classes: `region t${colour % THEME_COLOURS}${open ? ' open' : ''}`
  }));
  const nodes = scene.nodes.map(node => {
    const { width, height } = SHAPES[node.type];
    const size = diameter(node);
    const kind = node.type === 'paper' ? 'paper' : 'concept';
    return {
      data: { id: node.id, width: width * size, height: height * size },
      position: { x: node.x * UNIT, y: node.y * UNIT },
      classes: `${kind} type-${node.type} t${colours.get(node.shard) ?? 'none'}`
    };
  });
  const edges = scene.edges.map(({ id, source, target, strength, kind }) => ({
    data: { id, source, target, strength },
    // Without regions behind them lines may be stronger: they are what the picture is about.
    classes: scene.regions.length === 0 && !scene.axis ? `${kind} plain` : kind
  }));
  return [...regions, ...dotsOf(scene, overview), ...nodes, ...edges];
}

function dotsOf({ regions }: Scene, { dots, regions: places }: Overview): ElementDefinition[] {
  return dots.flatMap(({ theme, x, y }, at) => {
    const region = regions[theme];
    if (!region || region.open || region.x !== places[theme]?.x) return [];
    const classes = `dot t${region.colour % THEME_COLOURS}`;
    return [
      { data: { id: `dot:${at}`, width: 14, height: 19 }, position: { x: x * UNIT, y: y * UNIT }, classes }
    ];
  });
}
