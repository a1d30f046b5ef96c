import { expect, test } from 'vitest';
import { atlas } from './atlas.ts';
import type { Library } from './library.ts';

const cluster = (theme: string, x: number, y: number) =>
  [0, 1, 2, 3, 4].map(at => ({
    kind: 'paper',
    slug: `${theme}${at}`,
    theme,
    x: x + at * 7,
    y: y + (at % 2) * 9
  }));

const library = (nodes: object[]) =>
  ({ nodes, themes: new Map([...'abc'].map(id => [id, { id }])) }) as unknown as Library;

test('themes with papers have land inside the map, in the order of the themes', () => {
  const { lands, width, height } = atlas(library([...cluster('b', 500, 0), ...cluster('a', 0, 300)]));
  expect(lands.map(({ theme }) => theme)).toEqual(['a', 'b']);
  for (const { path, dots } of lands) {
    const numbers = path.match(/-?[\d.]+/gu)!.map(Number);
    numbers.forEach((value, at) => {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(at % 2 === 0 ? width : height);
    });
    expect(dots).toHaveLength(5);
  }
});

test('concepts and papers without a theme are left out, and without papers there is no map', () => {
  const { lands } = atlas(
    library([
      ...cluster('a', 0, 0),
      { kind: 'concept', slug: 'x', theme: 'b', x: 9, y: 9 },
      { kind: 'paper', slug: 'y', x: 0, y: 0 }
    ])
  );
  expect(lands.map(({ theme }) => theme)).toEqual(['a']);
  expect(atlas(library([])).lands).toEqual([]);
});

test('a collection is drawn once', () => {
  const collection = library(cluster('a', 0, 0));
  expect(atlas(collection)).toBe(atlas(collection));
});
