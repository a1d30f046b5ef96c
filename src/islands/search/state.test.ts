import { expect, test } from 'vitest';
import { answered, asked, failed, IDLE, reasonText, summary, type SearchState } from './state.ts';
import type { Found, Hit } from './types.ts';
import { NOTHING_ASKED, type Asking } from './url.ts';

const hit: Hit = {
  kind: 'paper',
  slug: 'a',
  url: '/papers/a/',
  title: [{ text: 'A', hit: false }],
  excerpt: [],
  facts: [],
  reasons: [],
  sections: []
};
const found = (change: Partial<Found> = {}): Found => ({
  hits: [hit],
  totals: { paper: 2, concept: 1, theme: 0 },
  papers: [0, 1],
  dropped: [],
  corrected: [],
  partial: false,
  ...change
});

const words = (query: string): Asking => ({ ...NOTHING_ASKED, query });
const X = words('x');

test('a query of blanks is no query', () => expect(asked(IDLE, words('  '))).toEqual(IDLE));

test('without words, facets or an order ask too', () => {
  expect(asked(IDLE, { ...NOTHING_ASKED, chosen: { year: ['2024'] } }).phase).toBe('searching');
  expect(asked(IDLE, { ...NOTHING_ASKED, order: 'date' }).phase).toBe('searching');
});

test('the last results stay while the next are searched', () => {
  const [first, second] = [words('ab'), words('abc')];
  const results = answered(asked(IDLE, X), X, found());
  expect(results.phase).toBe('results');
  expect(asked(results, first)).toEqual({ phase: 'searching', asking: first, last: found() });
  expect(asked(asked(results, first), second)).toMatchObject({ last: found() });
});

test('a late answer changes nothing', () => {
  const state = asked(IDLE, words('new'));
  const old = words('new');
  expect(answered(state, old, found())).toBe(state);
  expect(failed(state, old, false)).toBe(state);
  expect(answered(IDLE, old, found())).toBe(IDLE);
});

test('where nothing is asked, what there is to look through is kept', () =>
  expect(answered(IDLE, NOTHING_ASKED, found())).toEqual({ phase: 'idle', found: found() }));

test('no hits is empty', () => expect(answered(asked(IDLE, X), X, found({ hits: [] })).phase).toBe('empty'));

test.each<[string, SearchState, string]>([
  ['idle', IDLE, ''],
  ['first search', asked(IDLE, X), 'Searching …'],
  ['results', { phase: 'results', asking: X, found: found() }, '2 papers, 1 concept for “x”.'],
  [
    'a dropped word',
    { phase: 'results', asking: words('x y'), found: found({ dropped: ['y'] }) },
    '2 papers, 1 concept for “x y”. No page has all the words; left out: “y”.'
  ],
  [
    'many dropped words',
    { phase: 'results', asking: X, found: found({ dropped: ['a', 'b', 'c', 'd', 'e', 'f'] }) },
    '2 papers, 1 concept for “x”. No page has all the words; left out: “a”, “b”, “c”, “d”, 2 more.'
  ],
  [
    'a sentence',
    { phase: 'results', asking: X, found: found({ partial: true }) },
    '2 papers, 1 concept for “x”. No page has all the words; those that have most of them come first.'
  ],
  [
    'a corrected word',
    {
      phase: 'results',
      asking: words('netmmaba'),
      found: found({ corrected: [{ typed: 'netmmaba', used: 'netmamba' }] })
    },
    '2 papers, 1 concept for “netmmaba”. Searched for “netmamba” instead of “netmmaba”.'
  ],
  [
    'filters',
    { phase: 'results', asking: { ...X, chosen: { year: ['2024'] } }, found: found() },
    '2 papers, 1 concept for “x” with these filters.'
  ],
  [
    'filters alone',
    { phase: 'empty', asking: { ...NOTHING_ASKED, chosen: { year: ['2024'] } }, found: found({ hits: [] }) },
    'Nothing found with these filters.'
  ],
  ['empty', { phase: 'empty', asking: words('zz'), found: found({ hits: [] }) }, 'Nothing found for “zz”.'],
  [
    'offline',
    { phase: 'error', asking: X, offline: true },
    'You are offline, and the search index is not kept on this device.'
  ],
  ['broken', { phase: 'error', asking: X, offline: false }, 'The search index could not be loaded.']
])('in words: %s', (_, state, words) => expect(summary(state)).toBe(words));

test('a long query is clipped', () => {
  expect(summary({ phase: 'empty', asking: words('é'.repeat(10_000)), found: found({ hits: [] }) })).toBe(
    `Nothing found for “${'é'.repeat(59)}…”.`
  );
});

test.each([
  [{ kind: 'meaning', typed: 'picture', found: 'image' }, '“image” instead of “picture”'],
  [{ kind: 'name', name: 'MoE', concept: 'mixture of experts' }, '“MoE”, another name of mixture of experts'],
  [{ kind: 'name', name: 'pruning', concept: 'pruning' }, 'the concept pruning']
] as const)('%j in words', (reason, text) => expect(reasonText(reason)).toBe(text));
