import { expect, test } from 'vitest';
import { filtersSet, sieve, tally } from './filters.ts';
import { filter, START } from './state.ts';
import { known, OVERVIEW } from './test-graph.ts';

const nodes = [...known('theme-vision', 'theme-networks').nodes.values()];
const passing = (change: Parameters<typeof filter>[1]) =>
  nodes.filter(sieve(filter(START, change).filters, OVERVIEW)).map(({ id }) => id.replace(/^\w+:/u, ''));

test.each([
  [{}, ['a', 'b', 'c', 'attention', 'imagenet', 'd', 'e', 'routing']],
  [{ off: ['paper'] as const }, ['attention', 'imagenet', 'routing']],
  [{ themes: ['networks'] }, ['d', 'e', 'routing']],
  // Concepts have neither a source nor a year.
  [{ sources: ['b.txt'] }, ['b', 'attention', 'imagenet', 'e', 'routing']],
  [{ years: [2019, 2019] as const }, ['b', 'attention', 'imagenet', 'e', 'routing']],
  [{ sources: ['a.bib'], years: [2019, 2020] as const }, ['c', 'attention', 'imagenet', 'routing']]
])('%j lets through %j', (change, ids) => expect(passing(change)).toEqual(ids));

test('a choice keeps its count when it is switched off; those of other facets follow', () => {
  const counts = tally(filter(START, { off: ['paper'], themes: ['vision'] }).filters, OVERVIEW, nodes);
  expect(counts.types.get('paper')).toBe(3);
  expect(counts.types.get('task')).toBe(0);
  expect([...counts.themes]).toEqual([
    ['theme-vision', 2],
    ['theme-networks', 1]
  ]);
  expect(counts.years.size).toBe(0);
});

test('how many filters are set', () => {
  expect(filtersSet(START.filters)).toBe(0);
  expect(filtersSet(filter(START, { off: ['task'], themes: ['a'], weight: 10 }).filters)).toBe(2);
});
