import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/graph/random.ts';
import { dotOfRows } from '../../../src/graph/word-vectors.ts';
import { contrast, type Pair } from './index.ts';

/** Words 0 to 9 stand in the texts of one subject, 10 to 19 in those of another; the two texts of a pair share no word. */
function pairsOf(subject: number, random: () => number): Pair {
  const text = (from: number) => {
    const words = Int32Array.from([0, 1, 2], () => subject * 10 + from + Math.floor(random() * 5));
    return { words, weights: new Float32Array(3).fill(0.577) };
  };
  return [text(0), text(5)];
}

test('words of texts that belong together come to point the same way, others do not', () => {
  const random = seededRandom(3);
  const pairs = Array.from({ length: 400 }, (_, at) => pairsOf(at % 2, random));
  const options = { dimensions: 8, steps: 200, batch: 32, temperature: 0.2, rate: 0.02 };
  const learn = () =>
    contrast(20, [{ pairs, share: 1 }], { ...options, dropout: 0.1, lexical: 0.3, seed: 1 }, () => {});
  const table = learn();
  const cosine = (a: number, b: number) =>
    dotOfRows(table, a, table, b, 8) /
    Math.sqrt(dotOfRows(table, a, table, a, 8) * dotOfRows(table, b, table, b, 8));
  expect(cosine(1, 7)).toBeGreaterThan(0.7);
  expect(cosine(12, 16)).toBeGreaterThan(0.7);
  expect(cosine(1, 17)).toBeLessThan(0.2);
  expect(learn()).toEqual(table);
});
