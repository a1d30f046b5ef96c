/** A place on the map that belongs to a group. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly group: string;
}

/** The land of one group. */
export interface Region {
  readonly group: string;
  /** Closed outlines as an SVG path; more than one where the group lies scattered. */
  readonly path: string;
  /** The middle of its places, for a label. */
  readonly centre: { readonly x: number; readonly y: number };
}

/** Land of each group, and the box around all of it. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

type Point = readonly [x: number, y: number];

/** Values on a grid: `values[row * columns + column]` at `origin + column * cell`. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly origin: Point;
}

/** Cells along the longer side. */
const CELLS = 110;

/** Density at which land begins, in units of what one place has at its own spot. */
const SHORE = 0.3;

/**
 * Draws each group of places as land with a shore: density of its places (a Gaussian of width `reach` around each) above a
 * threshold and above every other group's, traced with marching squares (Lorensen and Cline 1987, in two dimensions).
 * Regions never overlap. Groups come in the order in which they are first met.
 */
export function regions(places: readonly Place[], reach: number): Regions {
  const grid = gridAround(places, reach);
  const groups = [...new Set(places.map(place => place.group))];
  const fields = groups.map(group =>
    density(
      places.filter(place => place.group === group),
      grid,
      reach
    )
  );
  return {
    regions: groups.map((group, at) => {
      const land = fields[at]!.map((value, cell) => {
        const rival = fields.reduce(
          (most, field, other) => (other === at ? most : Math.max(most, field[cell]!)),
          0
        );
        return isEdge(cell, grid) ? -SHORE : Math.min(value - SHORE, value - rival);
      });
      const members = places.filter(place => place.group === group);
      return {
        group,
        path: trace(land, grid).map(outline).join(''),
        centre: { x: mean(members.map(place => place.x)), y: mean(members.map(place => place.y)) }
      };
    }),
    box: {
      x: grid.origin[0],
      y: grid.origin[1],
      width: round((grid.columns - 1) * grid.cell),
      height: round((grid.rows - 1) * grid.cell)
    }
  };
}

/** The distance within which half of the places have their nearest neighbour; 1 for a single place. */
export function spacingOf(places: readonly Place[]): number {
  const nearest = places
    .map(a => Math.min(...places.map(b => (a === b ? Infinity : Math.hypot(a.x - b.x, a.y - b.y)))))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return nearest[Math.floor(nearest.length / 2)] ?? 1;
}

function gridAround(places: readonly Place[], reach: number): Grid {
  const margin = 3 * reach;
  const [xs, ys] = [places.map(place => place.x), places.map(place => place.y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [width, height] = [Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
  const cell = Math.max(width, height) / CELLS;
  return {
    columns: Math.ceil(width / cell) + 1,
    rows: Math.ceil(height / cell) + 1,
    cell,
    origin: [round(left), round(top)]
  };
}

/** The outermost cells are sea, so that every outline closes. */
function isEdge(cell: number, { columns, rows }: Grid): boolean {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  return column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
}

function density(places: readonly Place[], { columns, rows, cell, origin }: Grid, reach: number): number[] {
  const values = new Array<number>(columns * rows).fill(0);
  const span = Math.ceil((3 * reach) / cell);
  for (const { x, y } of places) {
    const [column, row] = [Math.round((x - origin[0]) / cell), Math.round((y - origin[1]) / cell)];
    for (let r = Math.max(0, row - span); r <= Math.min(rows - 1, row + span); r++) {
      for (let c = Math.max(0, column - span); c <= Math.min(columns - 1, column + span); c++) {
        const [dx, dy] = [origin[0] + c * cell - x, origin[1] + r * cell - y];
        values[r * columns + c]! += Math.exp(-(dx * dx + dy * dy) / (2 * reach * reach));
      }
    }
  }
  return values;
}

/** Closed rings along the zero line. Each edge of the grid that it crosses is one point, so rings join by edge. */
function trace(values: readonly number[], { columns, rows, cell, origin }: Grid): Point[][] {
  const next = new Map<string, string>();
  const points = new Map<string, Point>();
  const value = (column: number, row: number) => values[row * columns + column]!;
  const crossing = (c1: number, r1: number, c2: number, r2: number): string => {
    const key = c1 + r1 <= c2 + r2 ? `${c1},${r1},${c2},${r2}` : `${c2},${r2},${c1},${r1}`;
    const share = value(c1, r1) / (value(c1, r1) - value(c2, r2));
    points.set(key, [
      origin[0] + (c1 + (c2 - c1) * share) * cell,
      origin[1] + (r1 + (r2 - r1) * share) * cell
    ]);
    return key;
  };
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1]
      ] as const;
      const inside = corners.map(([c, r]) => value(c, r) > 0);
      // Walking round the cell, the line enters where land begins and leaves where it ends.
      corners.forEach((corner, at) => {
        const after = (at + 1) % 4;
        if (!inside[at] || inside[after]) return;
        let back = at;
        while (inside[(back + 3) % 4]) back = (back + 3) % 4;
        const before = corners[(back + 3) % 4]!;
        next.set(crossing(...corner, ...corners[after]!), crossing(...before, ...corners[back]!));
      });
    }
  }
  return rings(next, points);
}

function rings(next: Map<string, string>, points: ReadonlyMap<string, Point>): Point[][] {
  const found: Point[][] = [];
  for (const start of [...next.keys()]) {
    const ring: Point[] = [];
    for (let at: string | undefined = start; at !== undefined && next.has(at);) {
      const to: string = next.get(at)!;
      next.delete(at);
      ring.push(points.get(at)!);
      at = to;
    }
    if (ring.length > 8 && isShore(ring)) found.push(ring);
  }
  return found;
}

/** True for an outer ring. Rings run round the sea too: a lake turns the other way, and is filled up. */
function isShore(ring: readonly Point[]): boolean {
  return ring.reduce((sum, [x, y], at) => sum + x * ring.at(at - 1)![1] - ring.at(at - 1)![0] * y, 0) < 0;
}

/** A ring as a smooth path: every second point bends a quadratic curve, its middles are passed through. */
function outline(ring: readonly Point[]): string {
  const bends = ring.filter((_, at) => at % 2 === 0);
  const middle = (at: number): Point => {
    const [a, b] = [bends[at]!, bends[(at + 1) % bends.length]!];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const text = ([x, y]: Point) => `${round(x)} ${round(y)}`;
  return `M${text(middle(bends.length - 1))}${bends.map((bend, at) => `Q${text(bend)} ${text(middle(at))}`).join('')}Z`;
}

const mean = (values: readonly number[]) =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);

const round = (value: number) => Math.round(value * 10) / 10;
