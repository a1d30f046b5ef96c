import { mainPlace, type Candidates } from '../gather.ts';
import { fieldOf, fromOf, toOf } from '../places.ts';
import { F, WIDTH } from './columns.ts';

/** What stands where no longer or shorter candidate is. */
const NONE = -9;

/** Lets each candidate know the best scores of those that hold it, and of those that it holds. */
export function compareNested(rows: Float32Array, candidates: Candidates): void {
  const size = candidates.keys.length;
  const mains = new Int32Array(size);
  const starts = new Int32Array(size);
  for (let n = 0; n < size; n++) {
    const row = n * WIDTH;
    rows[row + F.lexLongerMax] = rows[row + F.lexShorterMax] = rows[row + F.topicLongerMax] = NONE;
    const main = mainPlace(candidates, n);
    // Insertion sort: the candidates are nearly in the order of their places.
    let at = n;
    for (; at > 0 && mains[at - 1]! > main; at--) {
      mains[at] = mains[at - 1]!;
      starts[at] = starts[at - 1]!;
    }
    mains[at] = main;
    starts[at] = row;
  }
  for (let at = 0; at < size; at++) {
    const field = fieldOf(mains[at]!);
    const end = toOf(mains[at]!);
    for (let next = at + 1; next < size; next++) {
      const inner = mains[next]!;
      if (fieldOf(inner) !== field || fromOf(inner) >= end) break;
      if (toOf(inner) <= end) holds(rows, starts[at]!, starts[next]!);
    }
  }
}

function holds(rows: Float32Array, outer: number, inner: number): void {
  rows[inner + F.lexLongerMax] = Math.max(rows[inner + F.lexLongerMax]!, rows[outer + F.lexical]!);
  rows[inner + F.topicLongerMax] = Math.max(rows[inner + F.topicLongerMax]!, rows[outer + F.topic]!);
  rows[inner + F.longerCount] = Math.max(rows[inner + F.longerCount]!, rows[outer + F.count]! + 1);
  rows[outer + F.lexShorterMax] = Math.max(rows[outer + F.lexShorterMax]!, rows[inner + F.lexical]!);
}
