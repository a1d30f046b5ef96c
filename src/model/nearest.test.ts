import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['caputres', ['captures', 'colours'], 'captures'],
  ['Captures', ['captures'], 'captures'],
  ['yaer', ['year', 'yes'], 'year'],
  ['colours', ['captures'], undefined],
  ['bat', ['cat', 'rat'], 'cat'],
  ['x', [], undefined]
])('finds what "%s" stands for', (word, candidates, best) => {
  expect(nearest(word, candidates)).toBe(best);
});
