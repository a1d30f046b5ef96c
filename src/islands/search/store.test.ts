import { expect, test } from 'vitest';
import { indexStore, shardOf } from './store.ts';

test.each([
  ['', 0],
  ['abc', 0],
  ['bar', 1],
  ['barn', 1],
  ['zoo', 2],
  ['的', 2]
])('%j lies in shard %i', (stem, shard) => expect(shardOf(stem, ['', 'bar', 'goo'])).toBe(shard));

test('a file is loaded once, and again after it failed', async () => {
  const asked: string[] = [];
  const store = indexStore(async name => {
    asked.push(name);
    if (asked.length === 1) throw new Error('broken');
    return { version: 1, papers: 0, concepts: 0, themes: 0, shards: [''] };
  });
  await expect(store.start()).rejects.toThrow('broken');
  await Promise.all([store.start(), store.start()]);
  expect(asked).toEqual(['start', 'start']);
});
