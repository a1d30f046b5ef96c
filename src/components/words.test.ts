import { expect, test } from 'vitest';
import { besideItsName, byline, bylineAndDate, seedName, themeName } from './words.ts';

test('a seed is called by its file', () => expect(seedName('seeds/old/nlp.bib')).toBe('nlp.bib'));

test('a byline names six authors at most', () => {
  const paper = (authors: string[]) => byline({ authors } as Parameters<typeof byline>[0]);
  expect(paper(['Ada', 'Bo'])).toBe('Ada and Bo');
  expect(paper([...'abcdefg'])).toBe('a, b, c, d, e and 2 more');
});

test('who wrote a paper and when, as far as it is known', () => {
  const facts = (paper: object) => bylineAndDate(paper as Parameters<typeof bylineAndDate>[0]);
  expect(facts({ authorCount: 4, date: { iso: '2017-03-30' } })).toBe('4 authors\u00a0· 30 March 2017');
  expect(facts({ date: { iso: '2017-03' } })).toBe('March 2017');
  expect(facts({})).toBe('');
});

test('a theme is led by more than what it is named after', () => {
  const leading = ['pruning', 'MobileNetV3', 'TPU'].map(label => ({ data: { label } }));
  expect(besideItsName('Pruning, MobileNetV3', leading)).toEqual([{ data: { label: 'TPU' } }]);
});

test.each([
  ['graph learning', 'Graph learning'],
  ['LLMs', 'LLMs'],
  ['iPhone cameras', 'iPhone cameras'],
  ['k2 trees', 'k2 trees']
])('the theme %s is called %s', (label, name) => expect(themeName(label)).toBe(name));
