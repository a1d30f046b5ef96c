import { mean, round, type Place } from './place.ts';

/** Discs on a circle around (0, 0), each on the side on which it lies, with room in proportion to its radius. */
export function circle<T extends Place & { readonly r: number }>(
  discs: readonly T[],
  gap: number
): Map<T, Place> {
  const middle = { x: mean(discs.map(({ x }) => x)), y: mean(discs.map(({ y }) => y)) };
  const angle = ({ x, y }: Place) => Math.atan2(y - middle.y, x - middle.x);
  const ordered = discs.toSorted((a, b) => angle(a) - angle(b) || a.r - b.r);
  const room = ordered.reduce((sum, { r }) => sum + 2 * r + gap, 0);
  const radius = Math.max(room / (2 * Math.PI), ...discs.map(({ r }) => r + gap));
  let along = -Math.PI;
  const result = new Map<T, Place>();
  for (const disc of ordered) {
    const half = (Math.PI * (2 * disc.r + gap)) / room;
    along += half;
    result.set(disc, { x: round(radius * Math.cos(along)), y: round(radius * Math.sin(along)) });
    along += half;
  }
  return result;
}
