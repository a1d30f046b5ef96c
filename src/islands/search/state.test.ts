import { expect, test } from 'vitest';
import { answered, asked, failed, groupName, IDLE, summary, type SearchState } from './state.ts';
import type { Found, Hit } from './types.ts';

const hit: Hit = {
  kind: 'paper',
  url: '/papers/a/',
  title: [{ text: 'A', hit: false }],
  excerpt: [],
  facts: []
};
const found = (change: Partial<Found> = {}): Found => ({
  hits: [hit],
  totals: { paper: 2, concept: 1, theme: 0 },
  dropped: [],
  corrected: [],
  partial: false,
  ...change
});

test('a query of blanks is no query', () => expect(asked(IDLE, '  ')).toEqual(IDLE));

test('the last results stay while the next are searched', () => {
  const results = answered(asked(IDLE, 'a'), 'a', found());
  expect(results.phase).toBe('results');
  expect(asked(results, 'ab')).toEqual({ phase: 'searching', query: 'ab', last: found() });
  expect(asked(asked(results, 'ab'), 'abc')).toMatchObject({ last: found() });
});

test('a late answer changes nothing', () => {
  const state = asked(IDLE, 'new');
  expect(answered(state, 'old', found())).toBe(state);
  expect(failed(state, 'old', false)).toBe(state);
  expect(answered(IDLE, 'old', found())).toBe(IDLE);
});

test('no hits is empty', () =>
  expect(answered(asked(IDLE, 'x'), 'x', found({ hits: [] })).phase).toBe('empty'));

test.each<[string, SearchState, string]>([
  ['idle', IDLE, ''],
  ['first search', asked(IDLE, 'x'), 'Searching …'],
  ['results', { phase: 'results', query: 'x', found: found() }, '2 papers, 1 concept for “x”.'],
  [
    'a dropped word',
    { phase: 'results', query: 'x y', found: found({ dropped: ['y'] }) },
    '2 papers, 1 concept for “x y”. No page has all the words; left out: “y”.'
  ],
  [
    'many dropped words',
    { phase: 'results', query: 'x', found: found({ dropped: ['a', 'b', 'c', 'd', 'e', 'f'] }) },
    '2 papers, 1 concept for “x”. No page has all the words; left out: “a”, “b”, “c”, “d”, 2 more.'
  ],
  [
    'a sentence',
    { phase: 'results', query: 'x', found: found({ partial: true }) },
    '2 papers, 1 concept for “x”. No page has all the words; those that have most come first.'
  ],
  [
    'a corrected word',
    {
      phase: 'results',
      query: 'netmmaba',
      found: found({ corrected: [{ typed: 'netmmaba', used: 'netmamba' }] })
    },
    '2 papers, 1 concept for “netmmaba”. Searched for “netmamba” for “netmmaba”.'
  ],
  ['empty', { phase: 'empty', query: 'zz', found: found({ hits: [] }) }, 'Nothing found for “zz”.'],
  [
    'offline',
    { phase: 'error', query: 'x', offline: true },
    'You are offline, and the search index is not kept on this device.'
  ],
  ['broken', { phase: 'error', query: 'x', offline: false }, 'The search index could not be loaded.']
])('in words: %s', (_, state, words) => expect(summary(state)).toBe(words));

test('a long query is clipped', () => {
  expect(summary({ phase: 'empty', query: 'é'.repeat(10_000), found: found({ hits: [] }) })).toBe(
    `Nothing found for “${'é'.repeat(59)}…”.`
  );
});

test('groups have names', () => expect(groupName('paper')).toBe('Papers'));
