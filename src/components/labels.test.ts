import { expect, test } from 'vitest';
import { placed, shortened, shortTitle, wrapped } from './labels.ts';

test('a label wraps at spaces', () => {
  expect(wrapped('Neural architecture search and DARTS', 16)).toEqual([
    'Neural',
    'architecture',
    'search and DARTS'
  ]);
  expect(wrapped('Mixture-of-Experts', 5)).toEqual(['Mixture-of-Experts']);
});

test.each([
  ['short', 10, 'short'],
  ['one two three four', 12, 'one two…'],
  ['differentiable', 8, 'differe…'],
  ['🙂🙂🙂🙂', 3, '🙂🙂…']
])('%s in %i characters is %s', (text, length, short) => expect(shortened(text, length)).toBe(short));

test.each([
  ['RARTS: An Efficient Method', 'RARTS'],
  ['A title without a name', 'A title without a name'],
  ['A very long beginning of a title: and more', 'A very long beginning of a title: and more']
])('%s is called %s', (title, short) => expect(shortTitle(title)).toBe(short));

test('labels that would overlap move apart, and none leaves the box', () => {
  const wish = { x: 5, y: 50, width: 40, height: 12 };
  const [first, second] = placed([wish, wish], 100, 100);
  expect(first).toEqual({ x: 20, y: 50 });
  expect(Math.abs(second!.y - 50)).toBeGreaterThanOrEqual(12);
});
