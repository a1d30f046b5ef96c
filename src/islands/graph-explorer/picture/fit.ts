import type { Place } from '../layout/place.ts';

/** A box of the picture, in pixels at zoom 1, by its middle. */
export interface FitBox extends Place {
  readonly width: number;
  readonly height: number;
}

/** How far a few nodes alone are brought near, at most. */
const NEAREST = 1.6;

/** Zoom and pan that show all boxes in the middle of a window with some room around them. */
export function fitOf(
  boxes: readonly FitBox[],
  window: { readonly width: number; readonly height: number },
  padding: number
): { readonly zoom: number; readonly pan: Place } {
  const edge = (of: (box: FitBox) => number, pick: (a: number, b: number) => number, start: number) =>
    boxes.reduce((found, box) => pick(found, of(box)), start);
  const left = edge(({ x, width }) => x - width / 2, Math.min, Infinity);
  const right = edge(({ x, width }) => x + width / 2, Math.max, -Infinity);
  const top = edge(({ y, height }) => y - height / 2, Math.min, Infinity);
  const bottom = edge(({ y, height }) => y + height / 2, Math.max, -Infinity);
  if (boxes.length === 0) return { zoom: 1, pan: { x: window.width / 2, y: window.height / 2 } };
  const zoom = Math.min(
    NEAREST,
    Math.max(1, window.width - 2 * padding) / (right - left || 1),
    Math.max(1, window.height - 2 * padding) / (bottom - top || 1)
  );
  const pan = {
    x: window.width / 2 - (zoom * (left + right)) / 2,
    y: window.height / 2 - (zoom * (top + bottom)) / 2
  };
  return { zoom, pan };
}
