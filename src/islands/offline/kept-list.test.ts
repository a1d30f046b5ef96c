import { expect, test } from 'vitest';
import { keptPages } from './kept-list.ts';

test('lists pages below the root, the last one first, without their parts and stand-ins', () => {
  const root = 'https://papers.example/some/path/';
  const keys = [
    'index.html',
    '_astro/a.css',
    'offline/index.html',
    'offline/kept.json',
    'papers/a/index.html'
  ].map(path => root + path);
  expect(keptPages([...keys, 'https://papers.example/other/index.html'], root)).toEqual([
    { key: `${root}papers/a/index.html`, href: `${root}papers/a/` },
    { key: `${root}index.html`, href: root }
  ]);
});
