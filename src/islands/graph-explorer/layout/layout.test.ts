import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart.ts';
import { circle } from './circle.ts';
import { lanes } from './lanes.ts';
import type { Place } from './place.ts';
import { rings } from './rings.ts';

const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);
const places = fc.array(
  fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }),
  { minLength: 1, maxLength: 90 }
);

test('rings: the centre stands in the middle, nobody near anybody else', () => {
  fc.assert(
    fc.property(places, list => {
      const steps = new Map(list.map((_, at) => [`n${at}`, at === 0 ? 0 : at < 40 ? 1 : 2]));
      const result = rings(steps, new Map(list.map((place, at) => [`n${at}`, place])));
      expect(result.get('n0')).toEqual({ x: 0, y: 0 });
      const all = [...result.values()];
      expect(all).toHaveLength(list.length);
      for (const [at, a] of all.entries())
        for (const b of all.slice(at + 1)) expect(distance(a, b)).toBeGreaterThan(2);
    }),
    { numRuns: 50 }
  );
});

test('rings: a node keeps the side on which it lies on the map', () => {
  const steps = new Map([
    ['c', 0],
    ['left', 1],
    ['right', 1]
  ]);
  const result = rings(
    steps,
    new Map([
      ['c', { x: 5, y: 5 }],
      ['left', { x: 0, y: 5 }],
      ['right', { x: 9, y: 5 }]
    ])
  );
  expect(result.get('left')!.x).toBeLessThan(-5);
  expect(result.get('right')!.x).toBeGreaterThan(5);
});

test('lanes: ends outside, ways side by side', () => {
  const result = lanes([
    ['a', 'x', 'b'],
    ['a', 'y', 'b']
  ]);
  expect(result.get('a')).toEqual({ x: 0, y: 0 });
  expect(result.get('b')).toEqual({ x: 18, y: 0 });
  expect(result.get('x')).toEqual({ x: 9, y: -3.5 });
  expect(result.get('y')).toEqual({ x: 9, y: 3.5 });
});

test('apart: no two nearer than the gap, the same each time', () => {
  const crowd = new Map(Array.from({ length: 12 }, (_, at) => [`n${at}`, { x: at % 3, y: 0 }]));
  const result = apart(crowd, 4, 500);
  const all = [...result.values()];
  for (const [at, a] of all.entries())
    for (const b of all.slice(at + 1)) expect(distance(a, b)).toBeGreaterThan(3.9);
  expect(apart(crowd, 4, 500)).toEqual(result);
});

test('circle: discs do not overlap and keep their sides', () => {
  const discs = [
    { x: -9, y: 1, r: 3 },
    { x: 9, y: 0, r: 1 },
    { x: 0, y: 9, r: 2 },
    { x: 1, y: -9, r: 4 }
  ];
  const result = circle(discs, 1);
  for (const [at, a] of discs.entries()) {
    for (const b of discs.slice(at + 1))
      expect(distance(result.get(a)!, result.get(b)!)).toBeGreaterThan(a.r + b.r);
  }
  expect(result.get(discs[2]!)!.y).toBeGreaterThan(0);
  expect(result.get(discs[3]!)!.y).toBeLessThan(0);
});
