import { afterEach, expect, test, vi } from 'vitest';
import { readRecent, recentSearches, remembered } from './recent.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [['a'], 'b', ['b', 'a']],
  [['a', 'b'], 'B', ['B', 'a']],
  [['a'], '  ', ['a']],
  [['a'], 'x'.repeat(10_000), ['a']],
  [[...'abcdefgh'], 'i', [...'iabcdefg']]
])('%j and %j', (list, query, expected) => expect(remembered(list, query)).toEqual(expected));

test.each([
  [null, []],
  ['{', []],
  ['{"length":3}', []],
  ['["a",1,null,"b"]', ['a', 'b']]
])('%j is read', (kept, list) => expect(readRecent(kept)).toEqual(list));

test('they are kept, and cleared', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  });
  recentSearches.remember('a');
  recentSearches.remember('b');
  expect(recentSearches.list()).toEqual(['b', 'a']);
  recentSearches.clear();
  expect(recentSearches.list()).toEqual([]);
});

test('where storage throws there are none, and nothing breaks', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: full, setItem: full, removeItem: full });
  recentSearches.remember('a');
  recentSearches.clear();
  expect(recentSearches.list()).toEqual([]);
});
