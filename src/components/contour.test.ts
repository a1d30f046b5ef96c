import { expect, test } from 'vitest';
import { regions, spacingOf, type Place } from './contour.ts';

const cluster = (group: string, x: number, y: number): Place[] =>
  [0, 1, 2, 3, 4, 5].map(at => ({ group, x: x + (at % 3) * 10, y: y + Math.floor(at / 3) * 10 }));

const numbers = (path: string) => path.match(/-?[\d.]+/gu)!.map(Number);

test('two clusters apart are two regions of one outline each, in the order of the places', () => {
  const { regions: found } = regions([...cluster('b', 0, 0), ...cluster('a', 200, 0)], 10);
  expect(found.map(region => region.group)).toEqual(['b', 'a']);
  expect(found.map(region => region.path.match(/Z/gu)?.length)).toEqual([1, 1]);
});

test('an outline goes round its places, and the centre lies among them', () => {
  const { regions: found } = regions(cluster('a', 100, 50), 10);
  const xs = numbers(found[0]!.path).filter((_, at) => at % 2 === 0);
  expect(Math.min(...xs)).toBeLessThan(100);
  expect(Math.max(...xs)).toBeGreaterThan(120);
  expect(found[0]!.centre.x).toBeGreaterThan(100);
  expect(found[0]!.centre.x).toBeLessThan(120);
});

test('neighbours share a border and do not overlap', () => {
  const { regions: found } = regions([...cluster('a', 0, 0), ...cluster('b', 35, 0)], 10);
  const right = Math.max(...numbers(found[0]!.path).filter((_, at) => at % 2 === 0));
  const left = Math.min(...numbers(found[1]!.path).filter((_, at) => at % 2 === 0));
  expect(Math.abs(right - left)).toBeLessThan(3);
});

test('a scattered group has more than one outline', () => {
  const { regions: found } = regions([...cluster('a', 0, 0), ...cluster('a', 200, 0)], 10);
  expect(found[0]!.path.match(/Z/gu)).toHaveLength(2);
});

test('a ring of places has no lake in the middle', () => {
  const ring = Array.from({ length: 24 }, (_, at) => ({
    group: 'a',
    x: 60 * Math.cos((at * Math.PI) / 12),
    y: 60 * Math.sin((at * Math.PI) / 12)
  }));
  expect(regions(ring, 10).regions[0]!.path.match(/Z/gu)).toHaveLength(1);
});

test('the box holds every outline', () => {
  const { regions: found, box } = regions([...cluster('a', 0, 0), ...cluster('b', 80, 40)], 10);
  for (const { path } of found) {
    numbers(path).forEach((value, at) => {
      const [from, size] = at % 2 === 0 ? [box.x, box.width] : [box.y, box.height];
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(from + size);
    });
  }
});

test('the spacing is the distance of neighbours, and 1 for a single place', () => {
  expect(spacingOf(cluster('a', 0, 0))).toBe(10);
  expect(spacingOf([{ group: 'a', x: 3, y: 4 }])).toBe(1);
});
