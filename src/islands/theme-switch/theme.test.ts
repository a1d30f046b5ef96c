import { expect, test } from 'vitest';
import { themeAfterKey, toTheme, type Theme } from './theme.ts';

test.each([
  ['paper', 'paper'],
  ['ink', 'ink'],
  ['system', 'system'],
  [null, 'system'],
  ['<b>', 'system']
])('stored %s is read as %s', (stored, theme) => expect(toTheme(stored)).toBe(theme));

test.each<[Theme, string, Theme | undefined]>([
  ['system', 'ArrowRight', 'paper'],
  ['ink', 'ArrowRight', 'system'],
  ['system', 'ArrowLeft', 'ink'],
  ['paper', 'ArrowUp', 'system'],
  ['paper', 'End', 'ink'],
  ['ink', 'Home', 'system'],
  ['paper', 'Tab', undefined]
])('from %s the key %s moves to %s', (from, key, to) => expect(themeAfterKey(from, key)).toBe(to));
