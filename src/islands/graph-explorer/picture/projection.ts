import type { Place } from '../layout/place.ts';

/** How a picture stands in its window: all that labels need to know of it. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Where a place of the map stands in the window, in pixels. */
  toWindow(place: Place): Place;
  /** Ids of what lies next to a node, or at the ends of an edge; nothing for a region, which makes nobody step back. */
  near(id: string | undefined): ReadonlySet<string>;
}
