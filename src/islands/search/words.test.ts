import { expect, test } from 'vitest';
import { isLight, joinedPairs, MOST_WORDS, queryWords, tellingWords } from './words.ts';

test.each([
  ['', []],
  ['   ', []],
  ['NetMamba', ['netmamba']],
  ['  Mixture of   Experts ', ['mixture', 'of', 'experts']],
  ['"mixture of experts"?', ['mixture', 'of', 'experts']],
  ['TS-LSTM, TS-LSTM!', ['ts-lstm']],
  ['c++ c#', ['c++', 'c#']],
  ['<img src=x onerror=alert(1)>', ['img', 'src=x', 'onerror=alert(1']],
  ['🦙 的模型', ['的模型']],
  ['\ud800', []]
])('%j has the words %j', (query, words) => expect(queryWords(query)).toEqual(words));

test('a text is read up to a limit', () => {
  const text = Array.from({ length: 10_000 }, (_, n) => `w${n}`).join(' ');
  expect(queryWords(text)).toHaveLength(MOST_WORDS);
});

test('function words go, unless there is nothing else', () => {
  expect(tellingWords(['mixture', 'of', 'experts'])).toEqual(['mixture', 'experts']);
  expect(tellingWords(['how', 'to'])).toEqual(['how', 'to']);
});

test('neighbours may be one word', () =>
  expect(joinedPairs(['router', 'r1', 'llm'])).toEqual(['routerr1', 'r1llm']));

test.each([
  ['things', true],
  ['looking', true],
  ['router', false]
])('%s says little: %s', (word, light) => expect(isLight(word)).toBe(light));
