import type { Span } from '../model/text.ts';
import { Heap } from './heap.ts';

/** What paths run through, as columns. Small enough for a browser; the search below needs nothing else. */
export interface Ties {
  /** `paper:<id>` and `concept:<id>`, ordered by id. */
  readonly nodes: readonly string[];
  /** One row a tie: places of its two nodes, and what a step over it costs (above 0). */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly cost: readonly number[];
}

/** Ties with their proof. */
export interface PathData extends Ties {
  /** Where `from`, a paper, says it; for two papers also where `to` says it. */
  readonly here: readonly Span[];
  readonly there: readonly (Span | undefined)[];
}

/** One step of a path, with its proof. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** The place in the text of `from`, if `from` is a paper that says it. */
  readonly here?: Span;
  /** The place in the text of `to`, if `to` is a paper that says it. */
  readonly there?: Span;
}

/** A way from one node to another. */
export interface Path {
  readonly cost: number;
  readonly hops: readonly Hop[];
}

/** A node that an earlier path went through costs so much more for the next one. */
const AGAIN = 3;
/** Searches for each path that is wanted: a penalty is not always enough for a new way at once. */
const TRIES = 3;

interface Step {
  readonly node: number;
  readonly row: number;
}

/**
 * Finds the cheapest paths between two nodes, best first, each through other nodes than those before as far as there are any.
 * Without the places of the proof, hops say only what they join.
 */
export function pathFinder(
  data: Ties & Partial<PathData>
): (from: string, to: string, count?: number) => Path[] {
  const placeOf = new Map(data.nodes.map((id, at) => [id, at]));
  const steps = stepsOf(data);
  return (from, to, count = 3) => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start === undefined || end === undefined || start === end) return [];
    const penalty = new Map<number, number>();
    const found = new Map<string, Path>();
    for (let attempt = 0; attempt < count * TRIES && found.size < count; attempt++) {
      const rows = cheapest(data, steps, start, end, penalty);
      if (!rows) break;
      const path = toPath(data, start, rows);
      found.set(rows.join(' '), found.get(rows.join(' ')) ?? path);
      const inner = path.hops.slice(1).map(hop => placeOf.get(hop.from)!);
      // Two papers that are tied directly: the next path must not use the tie again, so its row is barred.
      for (const node of inner.length > 0 ? inner : [-1 - rows[0]!])
        penalty.set(node, (penalty.get(node) ?? 1) * AGAIN);
    }
    return [...found.values()].sort((a, b) => a.cost - b.cost);
  };
}

function stepsOf(data: Ties): Step[][] {
  const steps: Step[][] = data.nodes.map(() => []);
  data.from.forEach((from, row) => {
    steps[from]!.push({ node: data.to[row]!, row });
    steps[data.to[row]!]!.push({ node: from, row });
  });
  return steps;
}

/** What it costs to reach each node from `from`, cheapest first, as far as that is less than `limit`. Dijkstra, as below. */
export function costsFrom(data: Ties, from: string, limit: number): Map<string, number> {
  const steps = stepsOf(data);
  const done = new Map<string, number>();
  const heap = new Heap();
  const start = data.nodes.indexOf(from);
  const cost = new Map([[start, 0]]);
  if (start >= 0) heap.push(0, start);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    const so = cost.get(node)!;
    if (so >= limit) break;
    if (done.has(data.nodes[node]!)) continue;
    done.set(data.nodes[node]!, so);
    for (const { node: next, row } of steps[node]!) {
      const price = so + data.cost[row]!;
      if (price >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, price);
      heap.push(price, next);
    }
  }
  return done;
}

/** Dijkstra (1959) with a binary heap; gives the rows of the ties, or nothing where there is no way. */
function cheapest(
  data: Ties,
  steps: readonly (readonly Step[])[],
  start: number,
  end: number,
  penalty: ReadonlyMap<number, number>
): number[] | undefined {
  const cost = new Map([[start, 0]]);
  const came = new Map<number, { node: number; row: number }>();
  const done = new Set<number>();
  const heap = new Heap();
  heap.push(0, start);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    if (node === end) return traceBack(came, start, end);
    if (done.has(node)) continue;
    done.add(node);
    for (const { node: next, row } of steps[node]!) {
      const factor = (next === end ? 1 : (penalty.get(next) ?? 1)) * (penalty.get(-1 - row) ?? 1);
      const price = cost.get(node)! + data.cost[row]! * factor;
      if (price >= (cost.get(next) ?? Infinity)) continue;
      cost.set(next, price);
      came.set(next, { node, row });
      heap.push(price, next);
    }
  }
  return undefined;
}

function traceBack(
  came: ReadonlyMap<number, { node: number; row: number }>,
  start: number,
  end: number
): number[] {
  const rows: number[] = [];
  for (let node = end; node !== start; node = came.get(node)!.node) rows.unshift(came.get(node)!.row);
  return rows;
}

function toPath(data: Ties & Partial<PathData>, start: number, rows: readonly number[]): Path {
  let node = start;
  const hops = rows.map((row): Hop => {
    const forward = data.from[row] === node;
    const next = forward ? data.to[row]! : data.from[row]!;
    const proof = [data.here?.[row], data.there?.[row]];
    const [here, there] = forward ? proof : proof.toReversed();
    const hop = {
      from: data.nodes[node]!,
      to: data.nodes[next]!,
      ...(here && { here }),
      ...(there && { there })
    };
    node = next;
    return hop;
  });
  return { cost: rows.reduce((sum, row) => sum + data.cost[row]!, 0), hops };
}
