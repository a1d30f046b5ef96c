import { round, type Place } from './place.ts';

/** Moves places apart until no two are nearer than `gap`; deterministic, a few rounds. */
export function apart(places: ReadonlyMap<string, Place>, gap: number, rounds = 60): Map<string, Place> {
  const list = [...places].map(([id, { x, y }]) => ({ id, x, y }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) moved = push(list[i]!, list[j]!, gap, i + j) || moved;
    }
    if (!moved) break;
  }
  return new Map(list.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]));
}

function push(a: { x: number; y: number }, b: { x: number; y: number }, gap: number, seed: number): boolean {
  const dx = b.x - a.x || Math.cos(seed) * 1e-3;
  const dy = b.y - a.y || Math.sin(seed) * 1e-3;
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return false;
  const shift = (gap - distance) / 2 / distance;
  a.x -= dx * shift;
  a.y -= dy * shift;
  b.x += dx * shift;
  b.y += dy * shift;
  return true;
}
