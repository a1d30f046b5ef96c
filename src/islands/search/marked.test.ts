import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../model/stem.ts';
import { markedRuns, markWords } from './marked.ts';

test('marks become hits, entities become characters', () => {
  expect(markedRuns('a <mark>sparse</mark> router &lt;b&gt; &amp;lt;')).toEqual([
    { text: 'a ', hit: false },
    { text: 'sparse', hit: true },
    { text: ' router <b> &lt;', hit: false }
  ]);
});

test('other markup stays text', () => {
  expect(markedRuns('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', hit: false }
  ]);
});

test('words are marked by their stems', () => {
  expect(markWords('Routing with Mixture-of-Experts', ['routers', 'expert', 'mixtures'], stem)).toEqual([
    { text: 'Routing with ', hit: false },
    { text: 'Mixture', hit: true },
    { text: '-of-', hit: false },
    { text: 'Experts', hit: true }
  ]);
});

test('marking never changes the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
      expect(
        markWords(text, words, stem)
          .map(run => run.text)
          .join('')
      ).toBe(text);
    })
  );
});
