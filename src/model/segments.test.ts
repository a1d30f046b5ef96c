import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable, segments, type Mark } from './segments.ts';

test.each([
  ['5\\% of it', '5% of it'],
  ['rewards, \\eg~progress', 'rewards, e.g.\u00a0progress'],
  ['Feed-Forward Network~(FFN)', 'Feed-Forward Network\u00a0(FFN)'],
  ['Fig.~3', 'Fig.\u00a03'],
  ['costs ~10 ms', 'costs ~10 ms'],
  ['costs (~10 ms)', 'costs (~10 ms)'],
  ['10~20 ms', '10~20 ms'],
  ['example.org/~ada', 'example.org/~ada'],
  ['a ~ b', 'a ~ b'],
  [' two\n\n words\t', 'two words'],
  ['a\u0000b\u0007 c', 'ab c'],
  ['a\ud800b', 'a\ufffdb'],
  ['a\u00a0b', 'a\u00a0b'],
  ['S^{2}FT (<50 ms) {x} $y$', 'S^{2}FT (<50 ms) {x} $y$']
])('%j reads %j', (text, expected) => {
  expect(readable(text)).toBe(expected);
});

const mark = (text: string, phrase: string, concept: string): Mark => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, concept };
};

test('of overlapping marks the longest wins, wherever it starts', () => {
  const text = 'a sparse mixture of experts layer';
  const marks = [
    mark(text, 'experts layer', 'layer'),
    mark(text, 'mixture of experts', 'moe'),
    mark(text, 'sparse mixture of experts', 'smoe')
  ];
  expect(segments(text, marks)).toEqual([
    { kind: 'text', text: 'a ' },
    { kind: 'concept', text: 'sparse mixture of experts', concept: 'smoe' },
    { kind: 'text', text: ' layer' }
  ]);
});

test('a link shows its own text, and no mark crosses it', () => {
  const text = 'code at <a href="https://x.org">this https URL</a>.';
  const link = { url: 'https://x.org', text: 'this https URL', start: 8, end: 50 };
  const marks = [mark(text, 'URL', 'url'), mark(text, 'at <a', 'crossing'), mark(text, 'code', 'code')];
  expect(segments(text, marks, [link])).toEqual([
    { kind: 'concept', text: 'code', concept: 'code' },
    { kind: 'text', text: ' at ' },
    { kind: 'link', text: 'this https URL', url: 'https://x.org' },
    { kind: 'text', text: '.' }
  ]);
});

test('the address of a link is not read as TeX', () => {
  const url = 'https://x.org/a~b\\%';
  expect(segments(url, [], [{ url, text: url, start: 0, end: url.length }])).toEqual([
    { kind: 'link', text: url, url }
  ]);
});

test('a tie between two segments is one', () => {
  const text = 'Network~(FFN)';
  expect(segments(text, [mark(text, 'Network', 'n')]).map(segment => segment.text)).toEqual([
    'Network',
    '\u00a0(FFN)'
  ]);
});

test('segments joined are the readable text, wherever marks lie', () => {
  const place = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end, concept: 'c' }));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(place), (text, marks) => {
      const inside = marks.filter(({ end }) => end <= text.length);
      const parts = segments(text, inside);
      expect(parts.map(part => part.text).join('')).toBe(readable(text));
      expect(parts.every(part => part.text.isWellFormed())).toBe(true);
    }),
    { numRuns: 2_000, seed: 7 }
  );
});
