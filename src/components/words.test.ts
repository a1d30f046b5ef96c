import { expect, test } from 'vitest';
import { byline, seedName, themeName } from './words.ts';

test('a seed is called by its file', () => expect(seedName('seeds/old/nlp.bib')).toBe('nlp.bib'));

test('a byline names six authors at most', () => {
  const paper = (authors: string[]) => byline({ authors } as Parameters<typeof byline>[0]);
  expect(paper(['Ada', 'Bo'])).toBe('Ada and Bo');
  expect(paper([...'abcdefg'])).toBe('a, b, c, d, e and 2 more');
});

test.each([
  ['graph learning', 'Graph learning'],
  ['LLMs', 'LLMs'],
  ['iPhone cameras', 'iPhone cameras'],
  ['k2 trees', 'k2 trees']
])('the theme %s is called %s', (label, name) => expect(themeName(label)).toBe(name));
