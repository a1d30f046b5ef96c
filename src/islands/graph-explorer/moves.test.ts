import { expect, test } from 'vitest';
import { isArrow, moveFrom } from './moves.ts';

const places = new Map([
  ['centre', { x: 0, y: 0 }],
  ['east', { x: 5, y: 1 }],
  ['far-east', { x: 9, y: 0 }],
  ['north', { x: 0, y: -5 }],
  ['stranger', { x: -2, y: 0 }]
]);
const neighbours = new Set(['east', 'far-east', 'north']);

test.each([
  ['ArrowRight', 'east'],
  ['ArrowUp', 'north'],
  ['ArrowLeft', 'stranger'],
  ['ArrowDown', undefined],
  ['Enter', undefined]
])('%s leads to %s', (key, to) => expect(moveFrom('centre', key, places, neighbours)).toBe(to));

test('neighbours go before others that are nearer', () => {
  expect(moveFrom('centre', 'ArrowRight', new Map([...places, ['close', { x: 1, y: 0 }]]), neighbours)).toBe(
    'east'
  );
});

test('from nowhere there is no way', () =>
  expect(moveFrom('gone', 'ArrowUp', places, neighbours)).toBeUndefined());

test('arrows', () => expect(['ArrowUp', 'Up', 'Home'].map(isArrow)).toEqual([true, false, false]));
