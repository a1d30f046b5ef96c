import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';

const window = { width: 800, height: 600 };
const wish = fc.record({
  id: fc.uuid(),
  x: fc.integer({ min: -100, max: 900 }),
  y: fc.integer({ min: -100, max: 700 }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.constantFrom(15, 30),
  rank: fc.integer({ min: 0, max: 999 })
});

test('labels never collide, stay in sight and within the budget', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 200 }), wishes => {
      const shown = placeLabels(wishes, window, 20);
      const list = wishes.filter(({ id }) => shown.has(id));
      expect(shown.size).toBeLessThanOrEqual(20);
      for (const [at, a] of list.entries()) {
        expect(a.x > 0 && a.x < 800 && a.y > 0 && a.y < 600).toBe(true);
        for (const b of list.slice(at + 1)) {
          expect(
            Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height
          ).toBe(false);
        }
      }
    })
  );
});

test('the highest rank is placed first', () => {
  const at = { x: 100, y: 100, width: 50, height: 15 };
  expect([
    ...placeLabels(
      [
        { ...at, id: 'a', rank: 1 },
        { ...at, id: 'b', rank: 2 }
      ],
      window
    )
  ]).toEqual(['b']);
});
