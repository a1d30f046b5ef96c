import fc from 'fast-check';
import { expect, test } from 'vitest';
import { START, type View } from './state.ts';
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
  fc.constant({ kind: 'bridges' as const })
);
const filters = fc.record(
  { off: fc.uniqueArray(fc.constantFrom(...NODE_TYPES)), years: fc.constant([2019, 2024] as const) },
  { requiredKeys: ['off'] }
);
const selected = fc.oneof(
  node,
  slug.map(name => `theme:${name}`),
  fc.tuple(node, node).map(ends => ends.join('~'))
);

test('a view survives the address bar', () => {
  fc.assert(
    fc.property(question, filters, fc.option(selected, { nil: undefined }), (asked, kept, id) => {
      // What "around" is about is selected where nothing else is.
      const pick = asked.kind === 'around' ? (id ?? asked.node) : id;
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
  ['off=task,nonsense&years=99', { filters: { off: ['task'] } }]
])('%j is read', (query, view) =>
  expect(readView(new URLSearchParams(query))).toEqual({ ...START, ...view })
);

test('an address stays readable', () => {
  const view: View = {
    question: { kind: 'map', open: ['a', 'b'] },
    selected: 'concept:x~paper:y',
    filters: { off: ['task'] }
  };
  expect(viewQuery(view)).toBe('open=a,b&node=concept:x~paper:y&off=task');
});
