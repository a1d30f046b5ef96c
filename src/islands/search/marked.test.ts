import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../model/stem.ts';
import { markWords, stemsIn } from './marked.ts';

const wanted = (...words: string[]) => new Set(words.map(stem));

test('words are marked by their stems', () => {
  expect(markWords('Routing with Mixture-of-Experts', wanted('routers', 'expert', 'mixtures'))).toEqual([
    { text: 'Routing with ', hit: false },
    { text: 'Mixture', hit: true },
    { text: '-of-', hit: false },
    { text: 'Experts', hit: true }
  ]);
});

test('marking never changes the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
      const runs = markWords(text, wanted(...words));
      expect(runs.map(run => run.text).join('')).toBe(text);
    })
  );
});

test('stems are folded', () => expect(stemsIn('Naïve Bayes, 3D!')).toEqual(['naiv', 'bay', '3d']));
