import { expect, test } from 'vitest';
import { countedIn, dateIn, listIn, numberIn } from './intl.ts';

test.each([
  ['2017', '2017', '2017'],
  ['2017-03', 'March 2017', 'März 2017'],
  ['2017-03-05', '5 March 2017', '5. März 2017']
])('the date %s is written %s', (iso, english, german) =>
  expect([dateIn('en-GB', iso), dateIn('de', iso)]).toEqual([english, german])
);

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1,000', '1.000'],
  [1234567, '1,234,567', '1.234.567']
])('%i is written %s', (count, english, german) =>
  expect([numberIn('en-GB', count), numberIn('de', count)]).toEqual([english, german])
);

test('a noun has the form that its number asks for', () => {
  const papers = { one: 'paper', other: 'papers' };
  expect([0, 1, 2].map(count => countedIn('en-GB', count, papers))).toEqual([
    '0 papers',
    '1 paper',
    '2 papers'
  ]);
  const polish = { one: 'artykuł', few: 'artykuły', other: 'artykułów' };
  expect([1, 3, 5].map(count => countedIn('pl', count, polish))).toEqual([
    '1 artykuł',
    '3 artykuły',
    '5 artykułów'
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['דוד כהן', 'Ada'], '\u2068דוד כהן\u2069 and Ada']
])('%j is listed as %s', (words, text) => expect(listIn('en-GB', words)).toBe(text));
