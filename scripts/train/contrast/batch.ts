import { dotOfRows } from '../../../src/graph/word-vectors.ts';
import type { ContrastOptions } from './index.ts';
import { project, spread } from './projection.ts';
import type { Pair } from './row.ts';
import { crossEntropy, lexicalScores } from './scores.ts';

/** Adds the gradient of one batch; returns its loss. */
export function learnBatch(
  pairs: readonly Pair[],
  table: Float32Array,
  gradient: Float32Array,
  { dimensions, temperature, lexical }: ContrastOptions
): number {
  const n = pairs.length;
  const [lefts, rights] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const left = project(lefts, table, dimensions);
  const right = project(rights, table, dimensions);
  const scores = lexicalScores(pairs, lexical);
  const meaning = (1 - lexical) / temperature;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      scores[i * n + j] =
        scores[i * n + j]! / temperature + meaning * dotOfRows(left.unit, i, right.unit, j, dimensions);
  const { loss, slopes } = crossEntropy(scores, n);
  const toLeft = new Float32Array(n * dimensions);
  const toRight = new Float32Array(n * dimensions);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const slope = slopes[i * n + j]! * meaning;
      if (Math.abs(slope) < 1e-9) continue;
      const [x, y] = [i * dimensions, j * dimensions];
      for (let d = 0; d < dimensions; d++) {
        toLeft[x + d]! += slope * right.unit[y + d]!;
        toRight[y + d]! += slope * left.unit[x + d]!;
      }
    }
  spread(lefts, left, toLeft, gradient, dimensions);
  spread(rights, right, toRight, gradient, dimensions);
  return loss;
}
