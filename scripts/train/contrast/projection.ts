import { dotOfRows } from '../../../src/graph/word-vectors.ts';
import type { Row } from './row.ts';

/** Sums of word vectors, at length 1, and how long they were. */
export interface Projection {
  readonly unit: Float32Array;
  readonly lengths: Float32Array;
}

/** Texts → their projections. */
export function project(rows: readonly Row[], table: Float32Array, dimensions: number): Projection {
  const unit = new Float32Array(rows.length * dimensions);
  const lengths = new Float32Array(rows.length);
  rows.forEach(({ words, weights }, row) => {
    const to = row * dimensions;
    for (let at = 0; at < words.length; at++) {
      const from = words[at]! * dimensions;
      for (let d = 0; d < dimensions; d++) unit[to + d]! += weights[at]! * table[from + d]!;
    }
    lengths[row] = Math.sqrt(dotOfRows(unit, row, unit, row, dimensions)) + 1e-6;
    for (let d = 0; d < dimensions; d++) unit[to + d]! /= lengths[row]!;
  });
  return { unit, lengths };
}

/** Carries the gradient of the unit vectors back to the words. */
export function spread(
  rows: readonly Row[],
  { unit, lengths }: Projection,
  slopes: Float32Array,
  gradient: Float32Array,
  dimensions: number
): void {
  rows.forEach(({ words, weights }, row) => {
    const from = row * dimensions;
    const along = dotOfRows(slopes, row, unit, row, dimensions);
    for (let d = 0; d < dimensions; d++)
      slopes[from + d] = (slopes[from + d]! - along * unit[from + d]!) / lengths[row]!;
    for (let at = 0; at < words.length; at++) {
      const to = words[at]! * dimensions;
      for (let d = 0; d < dimensions; d++) gradient[to + d]! += weights[at]! * slopes[from + d]!;
    }
  });
}
