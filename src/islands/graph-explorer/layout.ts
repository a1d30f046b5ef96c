/** A place in the map's units; y down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Distance of the first ring from the centre, and least distance of two nodes on a ring. */
const RING = 7;
const GAP = 3.2;

/**
 * Rings around a centre, for "around". Nodes keep the direction in which they lie on the map, as far as there is room:
 * each ring is filled in the order of these directions, evenly. Rings that would be too full become two.
 */
export function rings(
  steps: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Place>
): Map<string, Place> {
  const result = new Map<string, Place>();
  const centre = [...steps].find(([, step]) => step === 0)?.[0];
  const origin = (centre !== undefined && places.get(centre)) || { x: 0, y: 0 };
  if (centre !== undefined) result.set(centre, { x: 0, y: 0 });
  let radius = 0;
  for (const step of [1, 2, 3]) {
    const members = [...steps].filter(([, at]) => at === step).map(([id]) => id);
    for (const ring of cutRings(members, radius)) {
      radius = ring.radius;
      place(ring, origin, places, result);
    }
  }
  return result;
}

interface Ring {
  readonly members: readonly string[];
  readonly radius: number;
}

/** Cuts members, best first, into rings that hold them with enough room; the first ring is the nearest. */
function cutRings(members: readonly string[], inner: number): Ring[] {
  const result: Ring[] = [];
  let radius = inner;
  for (let at = 0; at < members.length;) {
    radius += result.length === 0 ? RING : RING * 0.7;
    const holds = Math.floor((2 * Math.PI * radius) / GAP);
    const rest = members.length - at;
    // A second ring with only a few nodes looks like a mistake: share them out evenly.
    const take = rest > holds && rest < holds * 2 ? Math.ceil(rest * 0.42) : Math.min(rest, holds);
    result.push({ members: members.slice(at, at + take), radius });
    at += take;
  }
  return result;
}

function place(
  { members, radius }: Ring,
  origin: Place,
  places: ReadonlyMap<string, Place>,
  result: Map<string, Place>
): void {
  const angle = (id: string) => {
    const { x, y } = places.get(id) ?? origin;
    return Math.atan2(y - origin.y, x - origin.x);
  };
  const ordered = members.toSorted((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
  const step = (2 * Math.PI) / ordered.length;
  const turn = meanTurn(ordered.map((id, at) => angle(id) - at * step));
  ordered.forEach((id, at) => {
    const direction = at * step + turn;
    result.set(id, { x: round(radius * Math.cos(direction)), y: round(radius * Math.sin(direction)) });
  });
}

/** Mean of angles on the circle. */
function meanTurn(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.atan2(y, x);
}

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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Ways side by side, from left to right, for "between". A node on several ways stands between them. */
export function lanes(ways: readonly (readonly string[])[]): Map<string, Place> {
  const wide = Math.max(...ways.map(way => way.length), 2) - 1;
  const spots = new Map<string, Place[]>();
  ways.forEach((way, lane) => {
    way.forEach((id, at) => {
      const x = (at / (way.length - 1)) * wide * 9;
      const y = at === 0 || at === way.length - 1 ? 0 : (lane - (ways.length - 1) / 2) * 7;
      spots.set(id, [...(spots.get(id) ?? []), { x, y }]);
    });
  });
  return new Map(
    [...spots].map(([id, list]) => [
      id,
      { x: round(mean(list.map(({ x }) => x))), y: round(mean(list.map(({ y }) => y))) }
    ])
  );
}

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

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** Distance of shared nodes across and down, and their rows in one column: between two nodes there is room above and below. */
const COLUMN = 9;
const ROW = 3.6;
const MOST_ROWS = { two: 12, more: 6 } as const;

/** Chosen nodes on a circle, and between them what they share: what the same ones share stands in one block at their middle. */
export function midst(
  chosen: readonly (Place & { readonly id: string })[],
  shared: readonly { readonly id: string; readonly by: readonly string[] }[]
): Map<string, Place> {
  const blocks = [...Map.groupBy(shared, ({ by }) => by.join(' ')).values()];
  const many = chosen.length > 5;
  const room = 6 + Math.sqrt(shared.length) * (chosen.length === 2 ? 2 : 3.6);
  const radius = Math.max(12, (chosen.length * GAP * 1.15) / Math.PI / 2, room);
  const outside = onCircle(chosen, radius);
  const inside = new Map(
    blocks.flatMap(block => {
      const ends = block[0]!.by.map(id => outside.get(id)!);
      const centre = { x: mean(ends.map(({ x }) => x)), y: mean(ends.map(({ y }) => y)) };
      const columns = Math.ceil(block.length / MOST_ROWS[chosen.length === 2 ? 'two' : 'more']);
      const rows = Math.ceil(block.length / columns);
      return block.map(({ id }, at) => {
        const [column, row] = [Math.floor(at / rows), at % rows];
        const x = centre.x + (column - (columns - 1) / 2) * COLUMN;
        return [id, { x, y: centre.y + (row - (rows - 1) / 2) * ROW }] as const;
      });
    })
  );
  return new Map([...outside, ...apart(inside, many ? ROW : ROW - 0.1)]);
}

/** Evenly on a circle, two from left to right; each on the side on which it lies on the map. */
function onCircle(nodes: readonly (Place & { readonly id: string })[], radius: number): Map<string, Place> {
  const middle = { x: mean(nodes.map(({ x }) => x)), y: mean(nodes.map(({ y }) => y)) };
  const angle = ({ x, y }: Place) => Math.atan2(y - middle.y, x - middle.x);
  const side = (place: Place) => (nodes.length === 2 ? place.x : angle(place));
  const ordered = nodes.toSorted((a, b) => side(a) - side(b) || (a.id < b.id ? -1 : 1));
  const start = nodes.length === 2 ? -Math.PI : -Math.PI / 2;
  return new Map(
    ordered.map(({ id }, at) => {
      const direction = start + (at * 2 * Math.PI) / ordered.length;
      return [id, { x: round(radius * Math.cos(direction)), y: round(radius * Math.sin(direction)) }];
    })
  );
}
