import type { GraphNode } from './graph.ts';
import type { Place } from './layout/place.ts';
import type { AxisPart, SceneEdge } from './scene.ts';

/** An axis of time: years with many papers are wider, years without any are narrow. */
export interface TimeAxis {
  readonly parts: readonly AxisPart[];
  /** Where a date stands; the middle of the year where the month is not known. */
  at(year: number, month: number | undefined): number;
}

/** Width of a year without papers, of one with some, and what each further paper adds under the root. */
const EMPTY_YEAR = 1.5;
const YEAR = 6;
const MORE = 3.4;

/** Least distance of two nodes, across and down. */
const ACROSS = 3;
const DOWN = 2.6;

type Dated = Pick<GraphNode, 'id' | 'year' | 'month' | 'type'>;

/** The years from the first to the last paper. Only years with papers are named. */
export function timeAxis(nodes: readonly Dated[]): TimeAxis {
  const years = nodes.flatMap(({ year }) => year ?? []);
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const starts = new Map<number, AxisPart>();
  let along = 0;
  for (let year = first; year <= last; year++) {
    const papers = years.filter(each => each === year).length;
    const width = papers === 0 ? EMPTY_YEAR : YEAR + MORE * Math.sqrt(papers);
    starts.set(year, { label: papers > 0 ? String(year) : '', from: along, to: along + width });
    along += width;
  }
  return {
    parts: [...starts.values()].filter(({ label }) => label !== ''),
    at: (year, month) => {
      const part = starts.get(year)!;
      const share = month === undefined ? 0.5 : (month - 0.5) / 12;
      return part.from + share * (part.to - part.from);
    }
  };
}

/**
 * Places by date, from the middle line up and down as far as there is room. What has no date but is shown stands left of what
 * comes after it; what the picture is about, left of all where it has no date itself.
 */
export function timePlaces(
  nodes: readonly Dated[],
  arrows: readonly Pick<SceneEdge, 'source' | 'target'>[],
  axis: TimeAxis,
  about: string
): Map<string, Place> {
  const x = new Map(
    nodes.flatMap(({ id, year, month }) => (year === undefined ? [] : [[id, axis.at(year, month)] as const]))
  );
  for (const { id } of nodes.filter(node => node.year === undefined)) {
    const later = arrows.filter(({ source }) => source === id).flatMap(({ target }) => x.get(target) ?? []);
    const left = id === about ? -2 * ACROSS : Math.min(...later, 0) - 1.5 * ACROSS;
    x.set(id, later.length > 0 && id !== about ? Math.min(...later) - 1.5 * ACROSS : left);
  }
  const places = new Map<string, Place>();
  const order = nodes.toSorted(
    (a, b) =>
      Number(b.id === about) - Number(a.id === about) || x.get(a.id)! - x.get(b.id)! || (a.id < b.id ? -1 : 1)
  );
  for (const { id } of order) places.set(id, { x: x.get(id)!, y: freeRow(x.get(id)!, [...places.values()]) });
  return places;
}

/** The row nearest to the middle line in which nothing stands too near: 0, then one below, one above, and so on. */
function freeRow(x: number, taken: readonly Place[]): number {
  for (let at = 0; ; at++) {
    const y = (at % 2 === 0 ? -at / 2 : (at + 1) / 2) * DOWN;
    if (!taken.some(place => Math.abs(place.x - x) < ACROSS && Math.abs(place.y - y) < DOWN / 2))
      return y || 0;
  }
}
