import { expect, test } from 'vitest';
import { byline, counted, dateInWords, grouped, listed, seedName, themeName } from './words.ts';

test.each([
  ['2017', '2017'],
  ['2017-03', 'March 2017'],
  ['2017-03-05', '5 March 2017']
])('the date %s is written %s', (iso, words) => expect(dateInWords(iso)).toBe(words));

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567']
])('%i is written %s', (count, words) => expect(grouped(count)).toBe(words));

test('one is one, more are many', () => {
  expect([counted(1, 'paper'), counted(2, 'paper'), counted(2, 'entry', 'entries')]).toEqual([
    '1 paper',
    '2 papers',
    '2 entries'
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c']
])('%j is listed as %s', (words, text) => expect(listed(words)).toBe(text));

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
