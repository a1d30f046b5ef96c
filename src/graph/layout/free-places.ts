import type { Position } from '../../model/graph.ts';

/** Nodes are at least this far apart, in node widths. */
export const SPACING = 1.25;

/** Decimals of a position: a hundredth of a node's width, so that the last bits of a force never show. */
const PER_UNIT = 100;

/** Rounds a position to the fixed decimals. */
export function toFixedPlace({ x, y }: Position): Position {
  // Adding 0 turns -0 into 0, which JSON writes alike but equality tells apart.
  return { x: Math.round(x * PER_UNIT) / PER_UNIT + 0, y: Math.round(y * PER_UNIT) / PER_UNIT + 0 };
}

/** The places that are taken, in a grid, so that a free one is found in constant time. */
export interface FreePlaces {
  /** Takes a place as it is, even where it is not free. */
  readonly take: (place: Position) => void;
  /** Takes the free place nearest to the wanted one and returns it. */
  readonly takeNear: (wanted: Position) => Position;
}

/** An empty map. */
export function freePlaces(): FreePlaces {
  const cells = new Map<string, Position[]>();
  const cellOf = (value: number): number => Math.floor(value / SPACING);
  const take = (place: Position): void => {
    const key = `${cellOf(place.x)} ${cellOf(place.y)}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  };
  const isFree = ({ x, y }: Position): boolean => {
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          if ((other.x - x) ** 2 + (other.y - y) ** 2 < SPACING ** 2) return false;
        }
      }
    }
    return true;
  };
  return {
    take,
    takeNear: wanted => {
      for (const [dx, dy] of outwards()) {
        const place = toFixedPlace({ x: wanted.x + dx, y: wanted.y + dy });
        if (!isFree(place)) continue;
        take(place);
        return place;
      }
      throw new Error('unreachable: the plane has no end');
    }
  };
}

/** Steps around a place on squares that grow, without sine or cosine. */
function* outwards(): Generator<readonly [dx: number, dy: number]> {
  const step = SPACING / 2;
  yield [0, 0];
  for (let ring = 1; ; ring++) {
    const around: [number, number][] = [];
    for (let at = -ring; at <= ring; at++) around.push([at, -ring], [at, ring], [-ring, at], [ring, at]);
    around.sort((a, b) => a[0] ** 2 + a[1] ** 2 - (b[0] ** 2 + b[1] ** 2) || a[0] - b[0] || a[1] - b[1]);
    for (const [column, row] of around) yield [column * step, row * step];
  }
}
