import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const window = { width: 800, height: 600 };
const spot = fc.record({ x: fc.integer({ min: -100, max: 900 }), y: fc.integer({ min: -100, max: 700 }) });
const size = { width: fc.integer({ min: 20, max: 200 }), height: fc.constantFrom(15, 30) };
const wish = fc.record({
  id: fc.uuid(),
  spots: fc.array(spot, { minLength: 1, maxLength: 4 }),
  ...size,
  rank: fc.integer({ min: 0, max: 999 })
});
const mark = fc.record({
  id: fc.uuid(),
  x: fc.integer(),
  y: fc.integer(),
  width: fc.constant(20),
  height: fc.constant(20)
});

test('labels never collide with each other or with marks, stay in sight and within the budget', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 120 }), fc.array(mark, { maxLength: 40 }), (wishes, marks) => {
      const list = [...placeLabels(wishes, marks, window, 20).values()];
      expect(list.length).toBeLessThanOrEqual(20);
      for (const [at, a] of list.entries()) {
        expect(a.x > 0 && a.x < 800 && a.y > 0 && a.y < 600).toBe(true);
        for (const b of [...list.slice(at + 1), ...marks]) {
          const apart =
            Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;
          expect(apart).toBe(true);
        }
      }
    })
  );
});

const at = {
  spots: [
    { x: 100, y: 100 },
    { x: 100, y: 200 }
  ],
  width: 50,
  height: 15
};
const stone = { id: 'other', x: 100, y: 100, width: 20, height: 20 };

test('the highest rank takes the best spot, the next the second', () => {
  const placed = placeLabels(
    [
      { ...at, id: 'a', rank: 1 },
      { ...at, id: 'b', rank: 2 },
      { ...at, id: 'c', rank: 0 }
    ],
    [],
    window
  );
  expect([...placed].map(([id, { y }]) => [id, y])).toEqual([
    ['b', 100],
    ['a', 200]
  ]);
});

test('another node’s mark is avoided, one’s own is not', () => {
  expect(placeLabels([{ ...at, id: 'a', rank: 1 }], [stone], window).get('a')!.y).toBe(200);
  expect(placeLabels([{ ...at, id: 'a', rank: 1 }], [{ ...stone, id: 'a' }], window).get('a')!.y).toBe(100);
});

test('what is urgent stands even on a mark', () => {
  const tight = { ...at, spots: at.spots.slice(0, 1), id: 'a', rank: 1 };
  expect(placeLabels([tight], [stone], window).size).toBe(0);
  expect(placeLabels([{ ...tight, urgent: true }], [stone], window).size).toBe(1);
});

test('what the edge would cut off is left out; what is urgent moves into sight', () => {
  const edge = { ...at, spots: [{ x: 10, y: 100 }], id: 'a', rank: 1 };
  expect(placeLabels([edge], [], window).size).toBe(0);
  expect(placeLabels([{ ...edge, urgent: true }], [], window).get('a')).toMatchObject({ x: 26, y: 100 });
});

test('nothing stands on what is solid', () => {
  const wish = { ...at, spots: at.spots.slice(0, 1), id: 'a', rank: 1, urgent: true };
  expect(placeLabels([wish], [{ ...stone, solid: true }], window).size).toBe(0);
});
