import type { Candidates } from '../gather.ts';
import { fieldOf, fromOf, isWhole, type Place } from '../places.ts';
import type { TaggedField } from '../read.ts';
import { F } from './columns.ts';

/** Fills in where in its paper the n-th candidate stands, and how often. */
export function describePlaces(
  rows: Float32Array,
  row: number,
  { starts, places }: Candidates,
  n: number,
  fields: readonly TaggedField[]
): void {
  const titleLength = fields[0]!.tokens.length;
  const total = Math.max(1, titleLength + fields[1]!.tokens.length);
  const position = (place: Place) => fieldOf(place) * titleLength + fromOf(place);
  const count = starts[n + 1]! - starts[n]!;
  const first = places[starts[n]!]!;
  let whole = 0;
  for (let i = starts[n]!; i < starts[n + 1]!; i++) if (isWhole(places[i]!)) whole++;
  rows[row + F.count] = Math.log(count);
  rows[row + F.wholeShare] = whole / count;
  rows[row + F.whole] = Math.log(1 + whole);
  rows[row + F.inTitle] = fieldOf(first) === 0 ? 1 : 0;
  rows[row + F.firstPlace] = Math.log(1 + position(first));
  rows[row + F.firstPlaceRelative] = position(first) / total;
  rows[row + F.lastPlaceRelative] = position(places[starts[n + 1]! - 1]!) / total;
  rows[row + F.length] = total;
  rows[row + F.titled] = titleLength > 0 ? 1 : 0;
}
