import { expect, test } from 'vitest';
import { bridges } from './bridges.ts';

test('an even spread over many themes comes first, what stays in one theme is no bridge', () => {
  const concepts = [
    { slug: 'local', themes: ['a', 'a', 'a'] },
    { slug: 'lopsided', themes: ['b', 'a', 'a', 'a'] },
    { slug: 'even', themes: ['a', 'b', 'c'] }
  ];
  expect(bridges(concepts, 100, 5)).toEqual([
    { slug: 'even', themes: ['a', 'b', 'c'] },
    { slug: 'lopsided', themes: ['a', 'b'] }
  ]);
});

test('what a large share of the papers mentions is left out', () => {
  const everywhere = { slug: 'model', themes: ['a', 'b', 'c', 'd', 'e', 'f'] };
  expect(bridges([everywhere], 10, 5)).toEqual([]);
  expect(bridges([everywhere], 100, 5)).toHaveLength(1);
});
