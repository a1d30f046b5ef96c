import { expect, test } from 'vitest';
import { weave } from './weave.ts';

const place = { field: 'title', start: 0, end: 1, text: 'x' } as const;
const reason = (concept: string | undefined, weight: number) => ({
  kind: 'concept' as const,
  ...(concept && { concept }),
  weight,
  here: place,
  there: place
});

test('keeps the strongest concepts, and only papers that share one of them', () => {
  const woven = weave(
    [
      { paper: 'p1', score: 3, reasons: [reason('late', 1), reason('early', 2)] },
      { paper: 'p2', score: 2, reasons: [reason('late', 2)] },
      { paper: 'p3', score: 1, reasons: [reason('weak', 0.5)] },
      { paper: 'p4', score: 1, reasons: [reason(undefined, 1)] }
    ],
    2
  );
  expect(woven.concepts).toEqual(['early', 'late']);
  expect(woven.papers).toEqual(['p1', 'p2']);
  expect(woven.threads).toEqual([
    { concept: 1, paper: 0, weight: 0.5 },
    { concept: 0, paper: 0, weight: 1 },
    { concept: 1, paper: 1, weight: 1 }
  ]);
});

test('a paper without related papers has no threads', () => {
  expect(weave([], 6)).toEqual({ concepts: [], papers: [], threads: [] });
});
