import { expect, test } from 'vitest';
import { weaveContent } from '../src/pipeline.ts';
import { compareContent, isEmpty } from '../src/preview/index.ts';
import { changesText } from '../src/preview/text.ts';

const PAPERS = [
  [
    'a',
    'Weight Sharing for Image Retrieval',
    'Weight sharing helps image retrieval. Load forecasting is hard.'
  ],
  [
    'b',
    'Image Retrieval and Load Forecasting',
    'Image retrieval works with weight sharing, and load forecasting too.'
  ],
  ['c', 'Load Forecasting in Practice', 'Load forecasting is what we study.']
].map(([id, title, abstract]) => ({ id, title, abstract }));

const seeds = [
  { path: 'seeds/p.json', bytes: new TextEncoder().encode(PAPERS.map(p => JSON.stringify(p)).join('\n')) }
];
const content = (curation: string) => weaveContent({ seeds, curation, related: 5 }).value;
const changes = (curation: string) => compareContent(content(''), content(curation));

test('without a change there is nothing to tell', () => {
  expect(isEmpty(changes(''))).toBe(true);
  expect(changesText(changes(''))).toHaveLength(1);
});

test('a change is told by name, before it is built', () => {
  const told = changes(
    [
      'rename: [{ concept: image retrieval, to: finding images }]',
      'retype: [{ concept: image retrieval, type: domain }]',
      'merge: [{ concepts: [weight sharing], into: image retrieval }]',
      'hide: [{ concept: load forecasting }]',
      'same: [{ papers: [b, c] }]'
    ].join('\n')
  );
  expect(changesText(told).join('\n')).toMatchInlineSnapshot(`
    "Papers  ~1
      ~ Load Forecasting in Practice becomes part of Image Retrieval and Load Forecasting

    Concepts  -1 ~3
      - load forecasting
      ~ weight sharing becomes part of finding images
      ~ image retrieval is called finding images
      ~ finding images is a domain, no longer a task

    Mentions  -2
      - Image Retrieval and Load Forecasting – load forecasting
      - Weight Sharing for Image Retrieval – load forecasting
    "
  `);
});

test('a field that is mended and a further form of a name are told, though no link changes', () => {
  const told = changes(
    'fix: [{ paper: c, set: { date: 2021-07, doi: 10.1000/c } }]\nalias: [{ concept: load forecasting, aliases: [peak guessing] }]'
  );
  expect(isEmpty(told)).toBe(false);
  expect(changesText(told)).toEqual([
    'Papers  ~1',
    '  ~ Load Forecasting in Practice has another date, doi',
    '',
    'Concepts  ~1',
    '  ~ load forecasting is also called peak guessing',
    ''
  ]);
});

test('a pinned pair is gained, a blocked one lost', () => {
  expect(changesText(changes('block: [{ papers: [a, b] }]')).join('\n')).toContain(
    '- Image Retrieval and Load'
  );
  const { related } = compareContent(
    content('block: [{ papers: [a, c] }]'),
    content('pin: [{ papers: [a, c] }]')
  );
  expect(related.gained.map(({ from, to }) => `${from.name} – ${to.name}`)).toEqual([
    'Load Forecasting in Practice – Weight Sharing for Image Retrieval'
  ]);
});
