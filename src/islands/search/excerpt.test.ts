import { expect, test } from 'vitest';
import { stem } from '../../model/stem.ts';
import { bestSentence } from './excerpt.ts';

const content = 'Routers choose. We route all tokens through the sparse layers. It works, as layers do.';
const wanted = (words: Record<string, number>) =>
  new Map(Object.entries(words).map(([word, worth]) => [stem(word), worth]));
const text = (words: Record<string, number>, body = content) =>
  bestSentence(body, wanted(words))
    .map(run => run.text)
    .join('');

test('the sentence with most of what is wanted, by its stems', () => {
  expect(text({ sparse: 1, layer: 1 })).toBe('We route all tokens through the sparse layers.');
  expect(bestSentence(content, wanted({ layer: 1, sparse: 1 })).filter(run => run.hit)).toEqual([
    { text: 'sparse', hit: true },
    { text: 'layers', hit: true }
  ]);
});

test('what tells more weighs more, the earlier of equals wins', () => {
  expect(text({ layer: 1, works: 3 })).toBe('It works, as layers do.');
  expect(text({ layer: 1 })).toBe('We route all tokens through the sparse layers.');
});

test('nothing where nothing matches', () => expect(text({ zebra: 1 })).toBe(''));

test('a long sentence is cut around its first hit', () => {
  const long = text({ needle: 1 }, `${'hay '.repeat(200)}needle ${'hay '.repeat(200)}.`);
  expect(long.length).toBeLessThan(275);
  expect(long).toMatch(/^… .*needle.* …$/u);
});
