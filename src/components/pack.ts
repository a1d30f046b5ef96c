import type { Place } from './contour.ts';

/** A group as a disc. */
interface Disc {
  readonly group: string;
  readonly radius: number;
  readonly from: { readonly x: number; readonly y: number };
  x: number;
  y: number;
}

const ROUNDS = 300;

/**
 * Draws groups together until only `gap` is left between them, each moved as a whole, so that a map shows land rather than
 * sea; who lies next to whom stays. `aspect` is the wanted width for a height of 1.
 */
export function packed(places: readonly Place[], gap: number, aspect: number): Place[] {
  const discs = [...Map.groupBy(places, place => place.group)].map(([group, members]) =>
    disc(group, members, gap)
  );
  const middle = { x: mean(discs.map(({ x }) => x)), y: mean(discs.map(({ y }) => y)) };
  for (let round = 0; round < ROUNDS; round++) {
    // The pull fades, so that the last rounds only push apart what overlaps.
    const pull = 0.02 * (1 - round / ROUNDS);
    for (const one of discs) {
      one.x += (middle.x - one.x) * pull;
      one.y += (middle.y - one.y) * pull * aspect;
    }
    for (let pass = 0; pass < 4; pass++) separate(discs);
  }
  const moves = new Map(discs.map(({ group, x, y, from }) => [group, { x: x - from.x, y: y - from.y }]));
  return places.map(place => {
    const move = moves.get(place.group)!;
    return { ...place, x: place.x + move.x, y: place.y + move.y };
  });
}

function disc(group: string, members: readonly Place[], gap: number): Disc {
  const [x, y] = [mean(members.map(place => place.x)), mean(members.map(place => place.y))];
  const reaches = members.map(place => Math.hypot(place.x - x, place.y - y)).sort((a, b) => a - b);
  return { group, x, y, from: { x, y }, radius: reaches[Math.floor(reaches.length * 0.9)]! + gap };
}

function separate(discs: readonly Disc[]): void {
  discs.forEach((a, at) => {
    for (const b of discs.slice(at + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy) || 1;
      const overlap = a.radius + b.radius - distance;
      if (overlap <= 0) continue;
      const [sx, sy] = [(dx / distance) * (overlap / 2), (dy / distance) * (overlap / 2)];
      a.x -= sx;
      a.y -= sy;
      b.x += sx;
      b.y += sy;
    }
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
