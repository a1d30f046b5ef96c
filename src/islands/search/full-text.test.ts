import { expect, test } from 'vitest';
import { withFullText, type FullTextPage } from './full-text.ts';
import type { Found, Hit, Request } from './types.ts';
import { NOTHING_ASKED } from './url.ts';

const hit: Hit = {
  kind: 'paper',
  slug: 'a',
  url: '/papers/a/',
  title: [{ text: 'A', hit: false }],
  excerpt: [],
  facts: [],
  reasons: [],
  sections: []
};
const found: Found = {
  hits: [hit],
  totals: { paper: 1, concept: 0, theme: 0 },
  papers: [0],
  dropped: [],
  corrected: [],
  partial: false
};
const request: Request = { ...NOTHING_ASKED, query: 'sparse', papers: 20, facets: false };
const page = (slug: string): FullTextPage => ({
  url: `/papers/${slug}/`,
  kind: 'paper',
  title: 'Sparse',
  excerpt: 'A sparse note',
  facts: [],
  sections: [{ title: 'Note', url: `/papers/${slug}/#note` }]
});

test('results name the parts that have the words', () =>
  expect(withFullText(found, [page('a')], request).hits[0]?.sections).toEqual(page('a').sections));

test('a page that only the full text has comes last', () => {
  const { hits, totals } = withFullText(found, [page('b'), page('a')], request);
  expect(hits.map(({ url }) => url)).toEqual(['/papers/a/', '/papers/b/']);
  expect(hits[1]?.excerpt.filter(run => run.hit)).toEqual([{ text: 'sparse', hit: true }]);
  expect(totals.paper).toBe(2);
});

test('where more was found than is shown, or filters are set, no page is known to be new', () => {
  expect(withFullText(found, [page('b')], { ...request, papers: 0 }).hits).toHaveLength(1);
  expect(withFullText(found, [page('b')], { ...request, chosen: { year: ['2024'] } }).hits).toHaveLength(1);
});
