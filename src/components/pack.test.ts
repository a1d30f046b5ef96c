import { expect, test } from 'vitest';
import { packed } from './pack.ts';

const square = (group: string, x: number, y: number) =>
  [0, 1, 2, 3].map(at => ({ group, x: x + (at % 2) * 10, y: y + Math.floor(at / 2) * 10 }));

const middle = (places: { x: number; y: number; group: string }[], group: string) => {
  const members = places.filter(place => place.group === group);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
};

test('groups far apart come near, keep their sides and do not meet', () => {
  const after = packed([...square('a', 0, 0), ...square('b', 1000, 0), ...square('c', 500, 800)], 10, 1);
  const [a, b, c] = ['a', 'b', 'c'].map(group => middle(after, group));
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeLessThan(60);
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(20);
  expect(a!.x).toBeLessThan(b!.x);
  expect(c!.y).toBeGreaterThan(a!.y);
});

test('a member that lies far out comes to the rim of its group', () => {
  const after = packed([...square('a', 0, 0), { group: 'a', x: 900, y: 5 }], 10, 1);
  const xs = after.map(({ x }) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(40);
  expect(after.at(-1)!.x).toBe(Math.max(...xs));
});

test('places on one spot part, and every place is kept with its group', () => {
  const spot = { group: 'a', x: 0, y: 0 };
  const after = packed([spot, spot, spot], 10, 1);
  expect(after).toHaveLength(3);
  expect(new Set(after.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(3);
});
