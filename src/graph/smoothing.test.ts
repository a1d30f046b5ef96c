import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessForHubs } from './hubs.ts';
import { bestFirst, type Ranked } from './ranking.ts';
import { smoothed } from './smoothing.ts';

/** A symmetric table of scores → for each paper the others, best first; 0 is not near. */
const toLists = (scores: readonly (readonly number[])[]): Ranked[][] =>
  scores.map(row =>
    bestFirst(row.map((score, paper) => ({ paper, score })).filter(({ score }) => score > 0))
  );

const order = (list: readonly Ranked[] | undefined): number[] =>
  bestFirst([...(list ?? [])]).map(({ paper }) => paper);

/** Symmetric tables of a few papers. */
const tables = fc.integer({ min: 2, max: 7 }).chain(size =>
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 1, noNaN: true })), {
      minLength: size * size,
      maxLength: size * size
    })
    .map(values =>
      Array.from({ length: size }, (_, a) =>
        Array.from({ length: size }, (_, b) =>
          a === b ? 0 : values[Math.min(a, b) * size + Math.max(a, b)]!
        )
      )
    )
);

describe('what is around two papers', () => {
  // 0 is as near to 2 as to 3, but its nearest, 1, is near to 3; the nearest of 2, 4, is not near to 0.
  const lists = toLists([
    [0, 0.5, 0.2, 0.2, 0],
    [0.5, 0, 0, 0.4, 0],
    [0.2, 0, 0, 0, 0.4],
    [0.2, 0.4, 0, 0, 0],
    [0, 0, 0.4, 0, 0]
  ]);

  test('brings them nearer where the nearest of one is near to the other', () => {
    expect(order(lists[0])).toEqual([1, 2, 3]);
    expect(order(smoothed(lists, 0.2)[0])).toEqual([1, 3, 2]);
  });

  test('is half of what either side hears', () => {
    // 0 hears of 3 from 1 (5/9 of its nearest) and of 3 itself (2/9); 3 hears of 0 from 1 (2/3) and of 0 itself (1/3).
    const heard = (5 / 9) * 0.4 + 2 / 9 + (2 / 3) * 0.5 + 1 / 3;
    const score = smoothed(lists, 0.2)[0]!.find(({ paper }) => paper === 3)!.score;
    expect(score).toBeCloseTo(0.8 * 0.2 + 0.2 * (heard / 2), 9);
  });

  test('brings nobody near who is not, and changes nothing where it does not count', () => {
    fc.assert(
      fc.property(tables, table => {
        const lists = toLists(table);
        const papers = (all: readonly (readonly Ranked[])[]) =>
          all.map(list => list.map(({ paper }) => paper));
        expect(papers(smoothed(lists, 0.2))).toEqual(papers(lists));
        expect(smoothed(lists, 0)).toEqual(lists);
      })
    );
  });
});

describe('a paper that many are near to', () => {
  test('is less near than one that few are near to', () => {
    // 0 is as near to 1 as to 2; 1 stands among five others.
    const crowd = [3, 4, 5, 6, 7];
    const near = (a: number, b: number): number => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      if (low === high) return 0;
      if (low === 0 && high < 3) return 0.3;
      return low === 1 && crowd.includes(high) ? 0.6 : 0;
    };
    const lists = toLists(
      Array.from({ length: 8 }, (_, a) => Array.from({ length: 8 }, (_, b) => near(a, b)))
    );
    expect(order(lists[0])).toEqual([1, 2]);
    expect(order(lessForHubs(lists, 0.1)[0])).toEqual([2, 1]);
  });

  test('keeps its scores between 0 and 1, the same from either side', () => {
    fc.assert(
      fc.property(tables, table => {
        const scaled = lessForHubs(toLists(table), 0.1);
        scaled.forEach((list, here) =>
          list.forEach(({ paper, score }) => {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(scaled[paper]!.find(other => other.paper === here)!.score).toBeCloseTo(score, 9);
          })
        );
      })
    );
  });
});
