import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutOf, filter, NO_FILTERS, START, type View } from './state.ts';
import { readView, viewQuery, writeView } from './url.ts';
import { NODE_TYPES } from './wire.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/u);
const node = fc.tuple(fc.constantFrom('paper', 'concept'), slug).map(([kind, name]) => `${kind}:${name}`);
const question = fc.oneof(
  fc.record({ kind: fc.constant('map' as const), open: fc.uniqueArray(slug, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('around' as const),
    node,
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const)
  }),
  fc.record({ kind: fc.constant('between' as const), from: node, to: node }),
  fc.record({
    kind: fc.constant('together' as const),
    nodes: fc.uniqueArray(node, { minLength: 2, maxLength: 60 })
  }),
  fc.record({
    kind: fc.constant('time' as const),
    about: fc.oneof(
      node,
      slug.map(name => `theme:${name}`)
    )
  }),
  fc.constantFrom({ kind: 'bridges' as const }, { kind: 'changed' as const })
);
const filters = fc.record(
  {
    off: fc.uniqueArray(fc.constantFrom(...NODE_TYPES)),
    themes: fc.uniqueArray(slug, { maxLength: 4 }),
    sources: fc.uniqueArray(
      fc.string({ minLength: 1 }).map(name => name.toWellFormed()),
      { maxLength: 3 }
    ),
    years: fc.constant([2019, 2024] as const),
    weight: fc.integer({ min: 1, max: 100 })
  },
  { requiredKeys: ['off', 'themes', 'sources'] }
);
const selected = fc.oneof(
  node,
  slug.map(name => `theme:${name}`),
  fc.tuple(node, node).map(ends => ends.join('~'))
);

test('a view survives the address bar', () => {
  fc.assert(
    fc.property(question, filters, fc.option(selected, { nil: undefined }), (asked, kept, id) => {
      // What a question is about is selected where nothing else is.
      const pick = id ?? aboutOf(asked);
      const view: View = { question: asked, filters: kept, ...(pick !== undefined && { selected: pick }) };
      expect(readView(writeView(view))).toEqual(view);
      expect(readView(new URLSearchParams(viewQuery(view)))).toEqual(view);
    })
  );
});

test.each<[string, Partial<View>]>([
  ['', {}],
  [
    'node=concept:mixture-of-experts&depth=1',
    {
      question: { kind: 'around', node: 'concept:mixture-of-experts', depth: 1 },
      selected: 'concept:mixture-of-experts'
    }
  ],
  [
    'node=concept:moe&depth=99',
    { question: { kind: 'around', node: 'concept:moe', depth: 1 }, selected: 'concept:moe' }
  ],
  ['node=paper:a', { selected: 'paper:a' }],
  ['node=<script>', {}],
  ['open=a,,B,a,c', { question: { kind: 'map', open: ['a', 'c'] } }],
  ['from=paper:a', {}],
  ['off=task,nonsense&years=99&weight=0', { filters: { ...NO_FILTERS, off: ['task'] } }],
  [
    'theme=a,B&source=x.bib&source=&weight=30',
    filter(START, { themes: ['a'], sources: ['x.bib'], weight: 30 })
  ],
  ['papers=a,b,b,C', { question: { kind: 'together', nodes: ['paper:a', 'paper:b'] } }],
  ['papers=a', { question: { kind: 'around', node: 'paper:a', depth: 1 }, selected: 'paper:a' }],
  ['time=theme:a', { question: { kind: 'time', about: 'theme:a' }, selected: 'theme:a' }]
])('%j is read', (query, view) =>
  expect(readView(new URLSearchParams(query))).toEqual({ ...START, ...view })
);

test('an address stays readable', () => {
  const view: View = {
    question: { kind: 'map', open: ['a', 'b'] },
    selected: 'concept:x~paper:y',
    filters: { ...NO_FILTERS, off: ['task'] }
  };
  expect(viewQuery(view)).toBe('open=a,b&node=concept:x~paper:y&off=task');
  const papers = { ...START, question: { kind: 'together', nodes: ['paper:a', 'paper:b'] } } as const;
  expect(viewQuery(papers)).toBe('papers=a,b');
});
