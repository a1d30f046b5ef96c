import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginningWith,
  bucketOf,
  BUCKETS,
  distanceWithin,
  foldWord,
  spell,
  wordsOf,
  type WordsFile
} from './vocabulary.ts';

const file = (...entries: [string, number][]): WordsFile => ({
  version: 1,
  words: entries.map(([word]) => word),
  pages: entries.map(([, pages]) => pages)
});

test.each([
  ['Router-R1 routes.', ['router', 'r1', 'routerr1', 'routes']],
  ['naïve Müller', ['naive', 'muller']],
  ['的 模型', ['的', '模型']],
  ['S^{2}FT', ['s2ft']],
  ['C++ and MoE++', ['c', 'plus', 'plus', 'and', 'moe', 'plus', 'plus']],
  ['+1 a + b', ['1', 'a', 'b']],
  ['—', []]
])('%j has the words %j', (text, words) => expect(wordsOf(text)).toEqual(words));

test('every word has a bucket', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), word =>
      BUCKETS.includes(bucketOf(foldWord(word)))
    )
  );
});

test.each([
  ['netmmaba', file(['netmamba', 1], ['network', 9]), { known: false, nearest: ['netmamba'] }],
  ['netwrok', file(['net', 9], ['network', 9]), { known: false, nearest: ['network'] }],
  ['netw', file(['network', 9]), { known: true, nearest: [] }],
  ['networks', file(['network', 9]), { known: true, nearest: [] }],
  ['nas', file(['nat', 9]), { known: false, nearest: [] }],
  ['noise', file(['nose', 1], ['poise', 5], ['noises', 1]), { known: true, nearest: [] }],
  ['grahp', file(['graph', 9], ['grape', 20]), { known: false, nearest: ['graph'] }],
  ['zebrafish', file(['zero', 3]), { known: false, nearest: [] }]
])('%s is looked up', (word, words, spelling) => expect(spell(word, words)).toEqual(spelling));

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xbc', 1],
  ['abcd', 'badc', 2],
  ['abc', 'xyz', 3]
])('%s is %s with %i edits', (a, b, edits) => expect(distanceWithin(a, b, 2)).toBe(edits));

test('the distance is symmetric and within its limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distanceWithin(a, b, 2)).toBe(distanceWithin(b, a, 2));
      expect(distanceWithin(a, b, 2)).toBeLessThanOrEqual(3);
    })
  );
});

test('longer words that begin as one does, the commonest first', () => {
  const words = file(['net', 3], ['netmamba', 1], ['network', 9], ['networks', 2], ['nose', 7]);
  expect(beginningWith('net', words, 2)).toEqual(['network', 'networks']);
});
