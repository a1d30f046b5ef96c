import { expect, test } from 'vitest';
import type { Span } from '../../model/text.ts';
import { compare } from './comparison.ts';
import { comparisonTable, TABLE_FORMATS, tableText } from './table.ts';
import { RECORD_VERSION, type PaperRecord, type RecordConcept } from './wire.ts';

const place = (start: number, end: number): Span => ({ field: 'abstract', start, end });

const concept = (slug: string, papers: number, share: number, at: Span): RecordConcept => ({
  slug,
  label: slug,
  type: 'method',
  papers,
  share,
  place: at
});

const record = (slug: string, abstract: string, rest: Partial<PaperRecord>): PaperRecord => ({
  version: RECORD_VERSION,
  slug,
  title: slug.toUpperCase(),
  abstract,
  links: [],
  facts: [],
  cite: { slug, title: slug },
  introduces: [],
  relations: [],
  concepts: [],
  near: [],
  ...rest
});

const A = record('a', 'We prune | and route. A tiny step.', {
  facts: [{ name: 'Date', value: '2024' }],
  introduces: [{ name: 'Ay', concept: 'ay', evidence: place(0, 8) }],
  concepts: [
    concept('route', 40, 1, place(15, 20)),
    concept('prune', 2, 0.9, place(3, 8)),
    concept('tiny', 2, 0.1, place(24, 28))
  ]
});
const B = record('b', 'Prune & route unlike Ay.', {
  relations: [
    { type: 'outperforms', text: 'Ay', concept: 'ay', evidence: place(0, 24) },
    { type: 'uses', text: 'itself', paper: 'b', evidence: place(0, 24) }
  ],
  concepts: [concept('prune', 2, 1, place(0, 5)), concept('route', 40, 1, place(8, 13))]
});
const C = record('c', 'Route.', { concepts: [concept('route', 40, 1, place(0, 5))] });

test('what all share comes first, then what is rare', () => {
  const { shared, alone } = compare([A, B, C]);
  expect(shared.map(entry => [entry.concept.slug, entry.count])).toEqual([
    ['route', 3],
    ['prune', 2]
  ]);
  expect(shared[1]!.places).toEqual([place(3, 8), place(0, 5), undefined]);
  expect(alone.map(list => list.map(({ slug }) => slug))).toEqual([['tiny'], [], []]);
  expect(compare([A, B]).shared.map(entry => entry.concept.slug)).toEqual(['prune', 'route']);
});

test('a paper says something of another by its page or by what it introduces, never of itself', () => {
  expect(compare([A, B]).sayings).toEqual([
    { from: 1, to: 0, type: 'outperforms', text: 'Ay', evidence: place(0, 24) }
  ]);
});

test('nothing and one paper are compared too', () => {
  expect(compare([])).toEqual({ shared: [], alone: [], sayings: [] });
  expect(compare([A]).shared).toEqual([]);
});

test.each(TABLE_FORMATS.map(({ id }) => id))('the table as %s', format => {
  expect(tableText(comparisonTable([A, B], compare([A, B])), format)).toMatchSnapshot();
});
