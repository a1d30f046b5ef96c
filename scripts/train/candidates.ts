import type { Collection } from '../../src/concepts/collection.ts';
import { fieldOf, fromOf, toOf, type Place } from '../../src/concepts/places.ts';
import { stems } from './data.ts';

/** One candidate of a paper, unpacked: its key's text and its places in reading order. */
export interface Candidate {
  readonly key: string;
  readonly places: readonly Place[];
}

/** The candidates of a paper, in their order. */
export function listCandidates({ candidates, keys: table }: Collection, paper: number): Candidate[] {
  const { keys, starts, places } = candidates[paper]!;
  return Array.from(keys, (key, n) => ({
    key: table.text(key),
    places: [...places.subarray(starts[n], starts[n + 1])]
  }));
}

/** What stands at a place, as the evaluation compares it. */
export function formAt({ fields }: Collection, paper: number, place: Place): string {
  const { text, tokens } = fields[paper]![fieldOf(place)]!;
  return stems(text.slice(tokens[fromOf(place)]!.start, tokens[toOf(place) - 1]!.end));
}
