import { expect, test } from 'vitest';
import { figures } from './figures.ts';
import type { Library } from './library.ts';

const paper = (id: string, related: string[], seeds: string[]) => [
  id,
  {
    id,
    data: {
      id: `input ${id}`,
      related: related.map(other => ({ paper: other })),
      relations: [{}],
      concepts: [
        { concept: 'both', shared: true },
        { concept: `only-${id}`, shared: false }
      ],
      ...(id === 'a' && { authors: ['Ada'], date: { iso: '2024' } }),
      sources: seeds.map(seed => ({ seed, line: 1 }))
    }
  }
];

test('a pair counts once, and seeds come by their number of listings', () => {
  const collection = {
    papers: new Map([
      paper('a', ['b'], ['seeds/x.txt']),
      paper('b', ['a'], ['seeds/x.txt', 'seeds/y.txt']),
      paper('c', [], ['seeds/z.txt'])
    ] as never),
    concepts: new Map(),
    themes: new Map(),
    nodes: [],
    stated: new Map()
  } as unknown as Library;
  expect(figures(collection)).toEqual({
    papers: 3,
    concepts: 0,
    themes: 0,
    pairs: 1,
    stated: 3,
    linked: 2,
    lone: 3,
    undated: 2,
    unnamed: 2,
    seeds: [
      { seed: 'seeds/x.txt', listings: 2 },
      { seed: 'seeds/y.txt', listings: 1 },
      { seed: 'seeds/z.txt', listings: 1 }
    ]
  });
});
