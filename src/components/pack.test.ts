import { expect, test } from 'vitest';
import { packed } from './pack.ts';

const square = (group: string, x: number, y: number) =>
  [0, 1, 2, 3].map(at => ({ group, x: x + (at % 2) * 10, y: y + Math.floor(at / 2) * 10 }));

test('groups far apart come near, keep their shape and do not meet', () => {
  const before = [...square('a', 0, 0), ...square('b', 1000, 0), ...square('c', 500, 800)];
  const after = packed(before, 5, 1);
  const start = (group: string) => after.find(place => place.group === group)!;
  expect(
    after.slice(0, 4).map(({ x, y }) => [Math.round(x - start('a').x), Math.round(y - start('a').y)])
  ).toEqual([
    [0, 0],
    [10, 0],
    [0, 10],
    [10, 10]
  ]);
  const distance = Math.hypot(start('a').x - start('b').x, start('a').y - start('b').y);
  expect(distance).toBeLessThan(100);
  expect(distance).toBeGreaterThan(20);
  expect(start('a').x).toBeLessThan(start('b').x);
  expect(start('c').y).toBeGreaterThan(start('a').y);
});
