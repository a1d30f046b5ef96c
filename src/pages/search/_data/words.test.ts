import { expect, test } from 'vitest';
import { BUCKETS } from '../../../islands/search/vocabulary.ts';
import { wordsFiles } from './words.ts';

test('every bucket has a file; words count once a text', () => {
  const files = wordsFiles(['Sparse routers, sparse nets', 'sparse 3D']);
  expect([...files.keys()]).toEqual(BUCKETS);
  expect(files.get('s')).toEqual({ version: 1, words: ['sparse'], pages: [2] });
  expect(files.get('0')).toEqual({ version: 1, words: ['3d'], pages: [1] });
});
