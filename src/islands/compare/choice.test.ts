import { expect, test } from 'vitest';
import { addressQuery, MOST, readAddress, readChoice, toggled, type Choice } from './choice.ts';

const choice = (slug: string): Choice => ({ slug, name: slug.toUpperCase() });
const full = Array.from({ length: MOST }, (_, at) => choice(`p${at}`));

test('a paper goes in, and out again, and the order is that of choosing', () => {
  const two = toggled(toggled([], choice('b')), choice('a'));
  expect(two.map(({ slug }) => slug)).toEqual(['b', 'a']);
  expect(toggled(two, choice('b'))).toEqual([choice('a')]);
});

test('nothing goes into a full tray, but out of it', () => {
  expect(toggled(full, choice('x'))).toBe(full);
  expect(toggled(full, choice('p0'))).toHaveLength(MOST - 1);
});

test.each([
  [null, []],
  ['', []],
  ['no json', []],
  ['{"slug":"a"}', []],
  [
    '[null,1,{"slug":"../a","name":"x"},{"slug":"a"},{"slug":"a","name":"A"},{"slug":"a","name":"A"}]',
    [choice('a')]
  ],
  [JSON.stringify([...full, choice('x')]), full]
])('%j is read as %j', (text, expected) => expect(readChoice(text)).toEqual(expected));

test.each([
  ['', [], []],
  ['?papers=', [], []],
  ['?papers=a,b', ['a', 'b'], []],
  ['?papers=a%2Cb%20c', ['a', 'b', 'c'], []],
  ['?papers=a,a,../x,B,<b>', ['a'], []],
  ['?papers=a,b,c,d,e,f,g', ['a', 'b', 'c', 'd', 'e'], ['f', 'g']]
])('the address %s names %j', (search, slugs, tooMany) => {
  expect(readAddress(search)).toEqual({ slugs, tooMany });
  expect(readAddress(addressQuery(slugs)).slugs).toEqual(slugs);
});
