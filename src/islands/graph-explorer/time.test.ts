import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis, timePlaces } from './time.ts';

const paper = (id: string, year?: number, month?: number) => ({ id, year, month, type: 'paper' as const });

test('years with papers are named, and wider the more there are', () => {
  const { parts, at } = timeAxis([paper('a', 2011), paper('b', 2014, 1), paper('c', 2014, 12)]);
  expect(parts.map(({ label }) => label)).toEqual(['2011', '2014']);
  const [first, last] = parts;
  expect(last!.to - last!.from).toBeGreaterThan(first!.to - first!.from);
  expect(at(2011, undefined)).toBe((first!.from + first!.to) / 2);
  expect(at(2014, 1)).toBeLessThan(at(2014, 12));
  expect(timeAxis([]).parts).toEqual([]);
});

test('what has no date stands left of what came after it', () => {
  const nodes = [paper('old'), paper('new', 2020), paper('about')];
  const places = timePlaces(nodes, [{ source: 'old', target: 'new' }], timeAxis(nodes), 'about');
  expect(places.get('old')!.x).toBeLessThan(places.get('new')!.x);
  expect(places.get('about')).toMatchObject({ y: 0 });
});

test('later is never further left, and nothing stands on anything', () => {
  const dates = fc.array(fc.tuple(fc.integer({ min: 2015, max: 2020 }), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 60
  });
  fc.assert(
    fc.property(dates, list => {
      const nodes = list.map(([year, month], at) => paper(`p${at}`, year, month));
      const places = timePlaces(nodes, [], timeAxis(nodes), 'p0');
      const all = nodes.map(({ id, year, month }) => ({ ...places.get(id)!, date: year! * 12 + month! }));
      for (const [at, a] of all.entries()) {
        for (const b of all.slice(at + 1)) {
          if (a.date < b.date) expect(a.x).toBeLessThan(b.x);
          expect(Math.abs(a.x - b.x) >= 3 || Math.abs(a.y - b.y) >= 2.6).toBe(true);
        }
      }
    }),
    { numRuns: 40 }
  );
});
