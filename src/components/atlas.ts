import { regions, spacingOf, type Place } from './contour.ts';
import type { Library } from './library.ts';
import { packed } from './pack.ts';

/** The map of themes, `width` wide. */
export interface Atlas {
  readonly width: number;
  readonly height: number;
  /** In the order of the library's themes. */
  readonly lands: readonly Land[];
}

/** The land of a theme on the map. */
export interface Land {
  /** Id of the theme. */
  readonly theme: string;
  /** Its outlines as an SVG path. */
  readonly path: string;
  readonly centre: { readonly x: number; readonly y: number };
  /** A dot a paper, in whole units. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 1000;

/** How far a place's land reaches, in distances of neighbouring places. */
const REACH = 0.8;

const drawn = new WeakMap<Library, Atlas>();

/** Draws the map of a collection; once for all pages that show it. */
export function atlas(library: Library): Atlas {
  const known = drawn.get(library) ?? draw(library);
  drawn.set(library, known);
  return known;
}

function draw({ nodes, themes }: Pick<Library, 'nodes' | 'themes'>): Atlas {
  const scattered = nodes.flatMap(({ kind, x, y, theme }) =>
    kind === 'paper' && theme !== undefined && themes.has(theme) ? [{ x, y, group: theme }] : []
  );
  if (scattered.length === 0) return { width: WIDTH, height: 0, lands: [] };
  const spacing = spacingOf(scattered);
  const { places, scale } = scaled(packed(scattered, spacing, 1.8), spacing * REACH);
  const { regions: found, box } = regions(places, spacing * REACH * scale);
  const byTheme = new Map(found.map(region => [region.group, region]));
  return {
    width: WIDTH,
    height: Math.round(box.height),
    lands: [...themes.keys()].flatMap(theme => {
      const region = byTheme.get(theme);
      if (!region) return [];
      const dots = places.filter(({ group }) => group === theme);
      return {
        theme,
        path: region.path,
        centre: region.centre,
        dots: dots.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
      };
    })
  };
}

/** Moves and scales places so that they and the land around them begin at 0 and are as wide as the map. */
function scaled(places: readonly Place[], reach: number): { places: Place[]; scale: number } {
  const margin = 3 * reach;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const scale = WIDTH / (Math.max(...xs) + margin - left);
  return {
    places: places.map(({ x, y, group }) => ({ x: (x - left) * scale, y: (y - top) * scale, group })),
    scale
  };
}
