import type { Overview } from '../overview.ts';
import { endsOf } from '../graph.ts';
import type { Place } from '../layout/place.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../state.ts';
import { diameter, elementsOf, UNIT } from './elements.ts';
import { fitOf } from './fit.ts';
import type { Projection } from './projection.ts';

/** Size of the window in which a picture stands, in pixels. */
interface Window {
  readonly width: number;
  readonly height: number;
}

/** Room around a picture, in pixels: names of nodes and of small discs at the rim stand outside of them. */
export function paddingOf({ regions, nodes, axis }: Scene, { width, height }: Window): number {
  const most = Math.min(width, height) * 0.13;
  if (axis) return Math.min(80, most);
  if (regions.length === 0) return Math.min(72, most);
  return nodes.length > 0 && !regions.some(({ open }) => open) ? Math.min(70, most) : 26;
}

/** What is looked at: what is selected, but not what a picture over time is about, as then all of it is. */
export function focusOf({ axis, nodes }: Scene, selected: string | undefined): string | undefined {
  return axis && nodes.some(({ id, step }) => id === selected && step === 0) ? undefined : selected;
}

/** Zoom and pan at which a view is first seen: all of the picture, or the theme that was opened last. */
export function firstStand(
  { question }: View,
  scene: Scene,
  overview: Overview,
  window: Window
): ReturnType<typeof fitOf> {
  const newest = question.kind === 'map' ? question.open.at(-1) : undefined;
  const all = elementsOf(scene, overview).flatMap(({ data, position }) =>
    position
      ? [{ id: data.id!, ...position, width: data['width'] as number, height: data['height'] as number }]
      : []
  );
  const named = all.filter(({ id }) => id === `theme:${newest}`);
  return fitOf(named.length > 0 ? named : all, window, paddingOf(scene, window));
}

/** How a scene stands in a window at a zoom and pan, without a picture that would know. */
export function projectionOf(
  scene: Scene,
  { zoom, pan }: ReturnType<typeof fitOf>,
  { width, height }: { readonly width: number; readonly height: number }
): Projection {
  return {
    width,
    height,
    zoom,
    toWindow: ({ x, y }) => ({ x: x * UNIT * zoom + pan.x, y: y * UNIT * zoom + pan.y }),
    near: id => nearIn(scene, id)
  };
}

function nearIn({ edges, regions }: Scene, id: string | undefined): Set<string> {
  if (id === undefined || regions.some(region => region.id === id)) return new Set();
  const ends = endsOf(id);
  if (ends) return new Set(edges.some(edge => edge.id === id) ? ends : []);
  const ties = edges.filter(({ source, target }) => source === id || target === id);
  return new Set(ties.flatMap(({ source, target }) => [source, target]));
}

/** What stands at a place of the window: a node before the region that it lies in. */
export function hitAt(scene: Scene, stand: Projection, at: Place): string | undefined {
  const isIn = (place: Place, radius: number): boolean => {
    const { x, y } = stand.toWindow(place);
    return Math.hypot(x - at.x, y - at.y) <= Math.max(radius, 8);
  };
  const node = scene.nodes.find(each => isIn(each, (diameter(each) / 2) * stand.zoom));
  return node?.id ?? scene.regions.find(each => isIn(each, each.r * UNIT * stand.zoom))?.id;
}
