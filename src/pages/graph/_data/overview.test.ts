import { expect, test } from 'vitest';
import { indexCollection } from './index-collection.ts';
import { overviewFile } from './overview.ts';

/** As many themes, each tied to the next ones, the nearest most. */
function themesOf(count: number, neighbours: number) {
  const id = (at: number) => `t${String(at % count).padStart(3, '0')}`;
  const none = { papers: [], concepts: [], nodes: [], edges: [], lineage: [], bridges: [], builds: [] };
  const themes = Array.from({ length: count }, (_, at) => ({
    ...{ id: id(at), label: id(at), colour: 0, papers: [], concepts: [] },
    neighbours: Array.from({ length: neighbours }, (_, step) => ({
      ...{ theme: id(at + step + 1), concepts: [] },
      weight: 1 / (step + 1) + at / 1e6
    }))
  }));
  return overviewFile(indexCollection({ ...none, themes }));
}

test('few ties are all drawn, heaviest first', () => {
  const { ties } = themesOf(14, 3);
  expect(ties).toHaveLength(42);
  const weights = ties.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
});

test.each([100, 224, 300])('of many ties the heaviest are drawn, and one of each theme: %i themes', count => {
  const { ties } = themesOf(count, 6);
  expect(ties).toHaveLength(Math.max(240, count));
  expect(new Set(ties.flatMap(({ a, b }) => [a, b])).size).toBe(count);
});
