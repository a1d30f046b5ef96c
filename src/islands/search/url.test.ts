import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf, withQuery } from './url.ts';

const page = new URL('https://example.org/base/search/?other=1');

test('any query that says something survives the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), query => {
      expect(queryOf(withQuery(page, query))).toBe(query.trim() === '' ? '' : query);
    })
  );
});

test('other parameters stay, an empty query leaves none', () => {
  expect(withQuery(page, 'a b').search).toBe('?other=1&q=a+b');
  expect(withQuery(new URL('https://example.org/?q=x'), ' ').search).toBe('');
});
