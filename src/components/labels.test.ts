import { expect, test } from 'vitest';
import { placed, shortened, shortTitle, wrapped } from './labels.ts';

test('a label wraps at spaces', () => {
  expect(wrapped('Neural architecture search and DARTS', 16)).toEqual([
    'Neural',
    'architecture',
    'search and DARTS'
  ]);
  expect(wrapped('Mixture-of-Experts', 5)).toEqual(['Mixture-of-Experts']);
  expect(wrapped('大语言模型（LLM）的量化', 10)).toEqual(['大语言模型', '（LLM）的', '量化']);
});

test.each([
  ['short', 10, 'short'],
  ['one two three four', 12, 'one two…'],
  ['differentiable', 8, 'differe…'],
  ['🙂🙂🙂🙂', 3, '🙂🙂…'],
  ['大规模图神经网络', 9, '大规模图…'],
  ['الشبكات العصبية', 9, 'الشبكات…\u200f']
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
