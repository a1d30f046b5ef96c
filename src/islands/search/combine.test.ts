import { expect, test } from 'vitest';
import { combine, type WordMatches } from './combine.ts';

const word = (name: string, pages: Record<string, number>): WordMatches => ({
  word: name,
  pages: new Map(Object.entries(pages))
});

test('pages with all words come first, then those with some', () => {
  const ranking = combine([word('sparse', { a: 1, b: 5, c: 1 }), word('router', { a: 1, c: 2 })]);
  expect(ranking).toEqual({ pages: ['c', 'a', 'b'], dropped: [], whole: 2 });
});

test('an unknown word goes before a known one', () => {
  const ranking = combine([word('netmmaba', {}), word('traffic', { a: 1 }), word('model', { a: 1, b: 1 })]);
  expect(ranking).toEqual({ pages: ['a', 'b'], dropped: ['netmmaba'], whole: 1 });
});

test('of known words the commonest goes first', () => {
  const ranking = combine([
    word('common', { a: 1, b: 1, c: 1 }),
    word('rare', { d: 2 }),
    word('few', { e: 1, d: 1 })
  ]);
  expect(ranking.dropped).toEqual(['common']);
  expect(ranking.pages[0]).toBe('d');
  expect(ranking.whole).toBe(1);
});

test('a description is ranked by the sum of its words', () => {
  const ranking = combine([
    word('a', { x: 3 }),
    word('b', { y: 2, z: 2 }),
    word('c', { y: 2, v: 1 }),
    word('d', { w: 1 })
  ]);
  expect(ranking).toEqual({ pages: ['y', 'x', 'z', 'v', 'w'], dropped: [], whole: 0 });
});

test('equal pages have one order, whatever the order of the matches', () => {
  expect(combine([word('x', { b: 1, a: 1 })]).pages).toEqual(['a', 'b']);
});

test('nothing gives nothing', () => {
  expect(combine([])).toEqual({ pages: [], dropped: [], whole: 0 });
  expect(combine([word('zzz', {})])).toEqual({ pages: [], dropped: ['zzz'], whole: 0 });
});

test('what is optional lifts a page and is never missed', () => {
  const pair = { ...word('routerr1', { b: 9 }), optional: true };
  expect(combine([word('router', { a: 2, b: 1 }), word('r1', { a: 1, b: 1 }), pair])).toEqual({
    pages: ['b', 'a'],
    dropped: [],
    whole: 2
  });
});
