import { expect, test } from 'vitest';
import type { LineageData } from '../schema/graph.ts';
import { ancestors, kinOf } from './lineage.ts';

const evidence = { field: 'abstract', start: 0, end: 1, text: 'x' } as const;
const family: LineageData = {
  members: [
    { kind: 'concept', slug: 'darts' },
    { kind: 'paper', slug: 'old' },
    { kind: 'paper', slug: 'new' },
    { kind: 'paper', slug: 'undated' }
  ],
  links: [
    { from: 0, to: 3, basis: 'stated', type: 'extends', evidence },
    { from: 0, to: 2, basis: 'stated', type: 'outperforms', evidence },
    { from: 0, to: 1, basis: 'stated', type: 'extends', evidence },
    { from: 1, to: 2, basis: 'inferred', evidence }
  ]
};
const dates: Record<string, string> = { old: '2019-07', new: '2020' };
const kin = (...keys: string[]) => {
  const { before, after } = kinOf([family], new Set(keys), slug => dates[slug]);
  const slugs = (list: typeof before) => list.map(({ other, says }) => `${other.slug} by ${says}`);
  return [slugs(before), slugs(after)];
};

test('followers stand in the order of their dates, undated ones last', () => {
  expect(kin('concept:darts')).toEqual([[], ['old by old', 'new by new', 'undated by undated']]);
});

test('what a paper introduces has the paper’s predecessors and followers', () => {
  expect(kin('concept:p', 'paper:old')).toEqual([['darts by old'], ['new by new']]);
});

test('an arrow between two names of the same thing is none', () => {
  expect(kin('concept:darts', 'paper:old')).toEqual([[], ['new by new', 'new by new', 'undated by undated']]);
});

test('an ancestor has enough followers', () => {
  expect(ancestors([family], 2)).toEqual([{ kind: 'concept', slug: 'darts' }]);
  expect(ancestors([family], 1)).toHaveLength(2);
  expect(ancestors([], 1)).toEqual([]);
});
