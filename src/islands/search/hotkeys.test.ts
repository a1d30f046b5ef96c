import { expect, test } from 'vitest';
import { opensSearch, typedOn, type KeyPress } from './hotkeys.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: 'k',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...change
});

test.each<[string, Partial<KeyPress>, boolean, boolean]>([
  ['Ctrl+K', { ctrlKey: true }, false, true],
  ['Cmd+K in a field', { metaKey: true }, true, true],
  ['Ctrl+K with caps lock', { ctrlKey: true, key: 'K' }, false, true],
  ['Ctrl+Shift+K', { ctrlKey: true, shiftKey: true, key: 'K' }, false, false],
  ['k alone', {}, false, false],
  ['/', { key: '/' }, false, true],
  ['/ with Shift, as some keyboards need it', { key: '/', shiftKey: true }, false, true],
  ['/ in a field', { key: '/' }, true, false],
  ['/ while composing', { key: '/', isComposing: true }, false, false],
  ['Alt+/', { key: '/', altKey: true }, false, false]
])('%s', (_, change, inField, opens) => expect(opensSearch(press(change), inField)).toBe(opens));

test.each<[string, Partial<KeyPress>, string | undefined]>([
  ['a letter', { key: 'a' }, 'nea'],
  ['a capital', { key: 'A', shiftKey: true }, 'neA'],
  ['a letter of two code units', { key: '𝒜' }, 'ne𝒜'],
  ['Backspace', { key: 'Backspace' }, 'n'],
  ['Enter', { key: 'Enter' }, undefined],
  ['Ctrl+A', { key: 'a', ctrlKey: true }, undefined],
  ['a key of an input method', { key: 'a', isComposing: true }, undefined]
])('typing on: %s', (_, change, expected) => expect(typedOn('ne', press(change))).toBe(expected));
