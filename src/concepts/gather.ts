import type { KeyTable } from './key-table.ts';
import type { KeyWords } from './keys.ts';
import { fieldOf, fromOf, isWhole, toOf, type Place } from './places.ts';

/** The noun phrases of a paper with all their parts: place and key of each, in the order in which they were found. */
export interface Phrases {
  readonly places: Int32Array;
  readonly keys: Int32Array;
}

/**
 * A paper's phrases grouped by key, in the order of their first place. The n-th candidate has the key `keys[n]` and
 * stands at `places[starts[n]]` up to, not including, `places[starts[n + 1]]`, in reading order.
 */
export interface Candidates {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/** The keys of the phrases of a field. Phrases that begin together follow each other, so each goes on from the last. */
export function keysOf(phrases: readonly Place[], words: KeyWords, table: KeyTable): number[] {
  let key = 0;
  let begin = -1;
  let done = -1;
  return phrases.map(place => {
    const from = fromOf(place);
    const to = toOf(place);
    if (from !== begin || to < done) {
      key = 0;
      begin = done = from;
    }
    for (; done < to; done++) for (const word of words[done]!) key = table.extend(key, word);
    return key;
  });
}

/** Makes a function that groups phrases by key; `nameOf` says which key stands for each, 0 for none. */
export function createGrouper(nameOf: Int32Array): (phrases: Phrases) => Candidates {
  /** By key: one more than its number among the paper's candidates, 0 between papers. */
  const numbers = new Int32Array(nameOf.length);
  return ({ places, keys }) => {
    const counts: number[] = [];
    const own: number[] = [];
    for (const key of keys) {
      const name = nameOf[key]!;
      if (name === 0) continue;
      if (numbers[name] === 0) numbers[name] = own.push(name);
      counts[numbers[name]! - 1] = (counts[numbers[name]! - 1] ?? 0) + 1;
    }
    const starts = new Int32Array(own.length + 1);
    for (let n = 0; n < own.length; n++) starts[n + 1] = starts[n]! + counts[n]!;
    const next = starts.slice();
    const grouped = new Int32Array(starts[own.length]!);
    for (let i = 0; i < keys.length; i++) {
      const name = nameOf[keys[i]!]!;
      if (name > 0) grouped[next[numbers[name]! - 1]!++] = places[i]!;
    }
    let end = 0;
    for (let n = 0; n < own.length; n++) {
      numbers[own[n]!] = 0;
      sortRange(grouped, starts[n]!, starts[n + 1]!);
      const from = starts[n]!;
      starts[n] = end;
      end = keepOuter(grouped, from, starts[n + 1]!, end);
    }
    starts[own.length] = end;
    return { keys: Int32Array.from(own), starts, places: grouped.slice(0, end) };
  };
}

/** Insertion sort: most ranges hold one place, nearly all are in order. */
function sortRange(places: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const place = places[i]!;
    let at = i;
    for (; at > from && places[at - 1]! > place; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
}

/** Moves sorted places down to `end`, without those that lie within another; gives the new end. */
function keepOuter(places: Int32Array, from: number, to: number, end: number): number {
  let outer: Place = -1;
  for (let i = from; i < to; i++) {
    const place = places[i]!;
    if (outer >= 0 && fieldOf(place) === fieldOf(outer) && toOf(place) <= toOf(outer)) continue;
    places[end++] = outer = place;
  }
  return end;
}

/** The place that stands for a candidate: its first whole one, else its first. */
export function mainPlace({ starts, places }: Candidates, n: number): Place {
  for (let i = starts[n]!; i < starts[n + 1]!; i++) if (isWhole(places[i]!)) return places[i]!;
  return places[starts[n]!]!;
}
