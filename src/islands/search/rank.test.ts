import { expect, test } from 'vitest';
import type { Postings, StartFile } from './index-files.ts';
import { placeOf, rank } from './rank.ts';
import type { AskedWord } from './read-query.ts';

const index: StartFile = { version: 1, papers: 10, concepts: 2, themes: 1, shards: [''] };

/** Postings of pages, each with its impact. */
function postings(pages: Record<number, number>): Postings {
  const numbers = Object.keys(pages).map(Number);
  return [numbers.map((page, at) => page - (numbers[at - 1] ?? 0)), Object.values(pages)];
}
const word = (pages: Record<number, number>, change: Partial<AskedWord> = {}): AskedWord => ({
  word: 'w',
  stems: [{ stem: 'w', weight: 1, byMeaning: false, postings: postings(pages) }],
  worth: 1,
  optional: false,
  corrected: [],
  ...change
});
const pages = (words: readonly AskedWord[]) => rank(words, index).map(({ page }) => page);

test('what a page is more about comes first, equals in their order', () =>
  expect(pages([word({ 2: 50, 3: 90, 4: 50 })])).toEqual([3, 2, 4]));

test('a rare word tells more than a common one', () =>
  expect(pages([word({ 1: 50, 2: 50, 3: 50, 4: 50, 5: 50 }), word({ 6: 50 })])[0]).toBe(6));

test('a page with all words goes before one that repeats a word', () =>
  expect(pages([word({ 1: 60, 2: 100 }), word({ 1: 60, 3: 100 })])[0]).toBe(1));

test('a word that tells little counts less', () => {
  const light = word({ 1: 90 }, { worth: 0.5 });
  expect(pages([light, word({ 2: 60 })])).toEqual([2, 1]);
});

test('what stands in for a word counts less, and never for rarer', () => {
  const both: AskedWord = {
    ...word({ 1: 50, 2: 50, 3: 50 }),
    stems: [
      { stem: 'w', weight: 1, byMeaning: false, postings: postings({ 1: 50, 2: 50, 3: 50 }) },
      { stem: 'v', weight: 0.5, byMeaning: true, postings: postings({ 7: 100 }) }
    ]
  };
  expect(pages([both]).at(-1)).toBe(7);
  expect(rank([both], index).map(({ coverage }) => coverage)).toEqual([1, 1, 1, 0.5]);
});

test('what is optional lifts a page and is never missed', () => {
  const optional = word({ 2: 100 }, { optional: true });
  expect(rank([word({ 1: 50, 2: 50 }), optional], index)).toMatchObject([
    { page: 2, coverage: 1 },
    { page: 1, coverage: 1 }
  ]);
});

test('a word that nobody knows changes nothing', () => {
  const unknown = word({}, { stems: [] });
  expect(rank([word({ 1: 50 }), unknown], index)).toEqual(rank([word({ 1: 50 })], index));
  expect(rank([unknown], index)).toEqual([]);
});

test('pages are numbered kind by kind', () =>
  expect([9, 10, 12].map(page => placeOf(page, index))).toEqual([
    { kind: 'paper', at: 9 },
    { kind: 'concept', at: 0 },
    { kind: 'theme', at: 0 }
  ]));
