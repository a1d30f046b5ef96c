import { expect, test } from 'vitest';
import { bestSentence } from './excerpt.ts';

const content =
  'Sparse Routers. MoE 7 authors. Abstract. Routers choose. We route all tokens through the sparse layers. It works.';
const text = (words: string[], body = content) =>
  bestSentence(body, 'Sparse Routers', words)
    .map(run => run.text)
    .join('');

test('the sentence with most words, by their stems', () => {
  expect(text(['routing', 'layer'])).toBe('We route all tokens through the sparse layers.');
  expect(bestSentence(content, 'Sparse Routers', ['layer']).filter(run => run.hit)).toEqual([
    { text: 'layers', hit: true }
  ]);
});

test('a whole sentence goes before a heading, which is better than nothing; never the title', () => {
  expect(text(['router', 'layer'])).toBe('We route all tokens through the sparse layers.');
  expect(text(['choose'])).toBe('Routers choose.');
});

test('nothing where nothing matches', () => expect(text(['zebra'])).toBe(''));

test('a long sentence is cut around its first hit', () => {
  const long = text(['needle'], `${'hay '.repeat(200)}needle ${'hay '.repeat(200)}.`);
  expect(long.length).toBeLessThan(275);
  expect(long).toMatch(/^… .*needle.* …$/u);
});
