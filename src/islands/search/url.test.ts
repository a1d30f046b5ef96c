import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, ORDERS } from './facets.ts';
import { NOTHING_ASKED, readAddress, writeAddress } from './url.ts';

const page = new URL('https://example.org/base/search/?other=1');
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 4 });

test('whatever is asked for survives the address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.dictionary(fc.constantFrom(...FACETS), values),
      fc.constantFrom(...ORDERS),
      (query, chosen, order) => {
        const asking = { query: query.trim() === '' ? '' : query, chosen: { ...chosen }, order };
        expect(readAddress(writeAddress(page, asking))).toEqual(asking);
      }
    )
  );
});

test.each([
  ['?sort=price&year=&q=', NOTHING_ASKED],
  ['?year=2024&year=2024&sort=date', { query: '', chosen: { year: ['2024'] }, order: 'date' }]
])('%s is read', (search, asking) =>
  expect(readAddress(new URL(search, 'https://example.org/'))).toEqual(asking)
);

test('other parameters stay, nothing asked leaves none', () => {
  expect(writeAddress(page, { ...NOTHING_ASKED, query: 'a b' }).search).toBe('?other=1&q=a+b');
  expect(writeAddress(new URL('https://example.org/?q=x&theme=y'), NOTHING_ASKED).search).toBe('');
});
