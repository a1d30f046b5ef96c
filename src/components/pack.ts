import type { Place } from './contour.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A group as a disc that can be moved. */
interface Disc {
  readonly group: string;
  readonly members: readonly Place[];
  readonly radius: number;
  x: number;
  y: number;
}

const ROUNDS = 300;

/**
 * Makes an atlas of scattered places: each group drawn together to a disc around its middle, the discs drawn together until
 * little more than `spacing` is left between them. Who lies next to whom stays, within a group and among groups. `spacing`
 * is the distance of neighbouring places, `aspect` the wanted width for a height of 1.
 */
export function packed(places: readonly Place[], spacing: number, aspect: number): Place[] {
  const discs = [...Map.groupBy(places, place => place.group)].map(([group, members]) =>
    gathered(group, members, spacing)
  );
  const middle = { x: mean(discs.map(({ x }) => x)), y: mean(discs.map(({ y }) => y)) };
  for (let round = 0; round < ROUNDS; round++) {
    // The pull fades, so that the last rounds only push apart what overlaps.
    const pull = 0.03 * (1 - round / ROUNDS);
    for (const disc of discs) {
      disc.x += (middle.x - disc.x) * pull;
      disc.y += (middle.y - disc.y) * pull * aspect;
    }
    for (let pass = 0; pass < 4; pass++) separate(discs);
  }
  return discs.flatMap(({ members, x, y }) =>
    members.map(member => ({ ...member, x: member.x + x, y: member.y + y }))
  );
}

/** A group's members fill a disc: each keeps its direction from the middle and its place in the order from near to far. */
function gathered(group: string, members: readonly Place[], spacing: number): Disc {
  const middle = { x: median(members.map(place => place.x)), y: median(members.map(place => place.y)) };
  const radius = spacing * 0.62 * Math.sqrt(members.length);
  const offsets = members.map(place => ({ x: place.x - middle.x, y: place.y - middle.y }));
  const order = offsets.map(({ x, y }) => Math.hypot(x, y)).toSorted((a, b) => a - b);
  const points = offsets.map(({ x, y }) => {
    const length = Math.hypot(x, y);
    const share =
      length === 0 ? 0 : Math.sqrt((order.indexOf(length) + 0.5) / order.length) * (radius / length);
    return { x: x * share, y: y * share };
  });
  for (let round = 0; round < 40; round++) spread(points, spacing * 0.85, radius);
  return {
    group,
    radius: radius + spacing * 1.1,
    ...middle,
    members: members.map((place, at) => ({ ...place, ...points[at]! }))
  };
}

function within({ x, y }: Point, radius: number): Point {
  const length = Math.hypot(x, y);
  return length <= radius ? { x, y } : { x: (x * radius) / length, y: (y * radius) / length };
}

/** Pushes points apart that are nearer than `distance`, and keeps them within `radius`. */
function spread(points: Point[], distance: number, radius: number): void {
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j]!;
      // Two points in one place part in a direction that depends on their order only.
      const [dx, dy] = a.x === b.x && a.y === b.y ? [Math.cos(j), Math.sin(j)] : [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy);
      if (length >= distance) continue;
      const push = (distance - Math.min(length, distance)) / 4 / length;
      points[i] = within({ x: points[i]!.x - dx * push, y: points[i]!.y - dy * push }, radius);
      points[j] = within({ x: b.x + dx * push, y: b.y + dy * push }, radius);
    }
  });
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

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
