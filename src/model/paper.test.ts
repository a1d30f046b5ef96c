import { expect, it } from 'vitest';
import { titleOf } from './paper.ts';

it.each([
  ['A Title', 'An abstract.', 'A Title'],
  [' ', ' Short\nand whole. ', 'Short and whole.'],
  ['', 'word '.repeat(30), `${'word '.repeat(16).trim()}…`],
  ['', '图'.repeat(100), `${'图'.repeat(80)}…`]
])('calls "%s" with the abstract "%s" by "%s"', (title, abstract, name) => {
  expect(titleOf({ title, abstract })).toBe(name);
});
