import { GAP, round, type Place } from './place.ts';

/** Distance of the first ring from the centre. */
const RING = 7;

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
