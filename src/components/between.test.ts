import { expect, test } from 'vitest';
import { tellingGaps } from './between.ts';

const gap = (a: string, b: string, left: string, right: string) => ({
  concepts: [a, b] as [string, string],
  weight: 1,
  through: [],
  papers: [left, right] as [string, string]
});
const theme = (paper: string) => paper[0];
const told = (gaps: ReturnType<typeof gap>[], count = 9) =>
  tellingGaps(gaps, slug => slug.replaceAll('-', ' '), theme, count).map(({ concepts }) =>
    concepts.join(' × ')
  );

test('gaps between themes come before those inside one', () => {
  expect(told([gap('ant', 'bee', 'x1', 'x2'), gap('cat', 'dog', 'x3', 'y1')])).toEqual([
    'cat × dog',
    'ant × bee'
  ]);
});

test('names that share a word are no gap', () => {
  expect(told([gap('image-net', 'net-classes', 'x1', 'y1'), gap('video', 'videos', 'x1', 'y1')])).toEqual([]);
});

test('nothing is shown twice: no word of a concept, no paper', () => {
  expect(
    told([
      gap('video', 'cache', 'x1', 'y1'),
      gap('video-models', 'time', 'x2', 'y2'),
      gap('time', 'bread', 'x1', 'y2'),
      gap('time', 'bread', 'x2', 'y2')
    ])
  ).toEqual(['video × cache', 'time × bread']);
});

test('there are at most as many as are wanted', () => {
  expect(told([gap('ant', 'bee', 'x1', 'y1'), gap('cat', 'dog', 'x2', 'y2')], 1)).toEqual(['ant × bee']);
});
