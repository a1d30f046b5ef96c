import type { Candidates } from './gather.ts';
import { isWhole } from './places.ts';

/** What a collection knows of its keys: columns by key. */
export interface KeyCounts {
  /** Papers that have it anywhere. */
  readonly papers: Int32Array;
  /** Papers that have it as a noun phrase of its own, not only inside a longer one. */
  readonly maximal: Int32Array;
  /** Places in all papers. */
  readonly places: Int32Array;
}

/** Counts papers and places of all keys; `size` is one more than the greatest. */
export function countKeys(papers: readonly Candidates[], size: number): KeyCounts {
  const counts = {
    papers: new Int32Array(size),
    maximal: new Int32Array(size),
    places: new Int32Array(size)
  };
  for (const { keys, starts, places } of papers)
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n]!;
      let whole = false;
      for (let i = starts[n]!; i < starts[n + 1]! && !whole; i++) whole = isWhole(places[i]!);
      counts.papers[key]!++;
      counts.places[key]! += starts[n + 1]! - starts[n]!;
      if (whole) counts.maximal[key]!++;
    }
  return counts;
}
