import { expect, test } from 'vitest';
import { conceptOf, EMPTY_GRAPH, indexOf, paperOf } from '../../tests/fixtures/collection.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { mentionAt } from '../model/text.ts';
import { bridgesData, gapsData, lineageData } from './between.ts';
import { collect } from './collection.ts';

const papers = [
  paperOf('one', 'One', 'It extends darts and snip.'),
  paperOf('two', 'Two', 'About darts and pruning.'),
  paperOf('three', 'Three', 'About pruning.')
];
const index = indexOf(papers, [
  conceptOf('darts', ['one', 'two']),
  conceptOf('pruning', ['two', 'three']),
  conceptOf('snip', ['one'])
]);
const evidence = mentionAt(papers[0]!, 'abstract', 0, 26);
const graph: KnowledgeGraph = {
  ...EMPTY_GRAPH,
  lineage: [
    {
      members: ['concept:darts', 'concept:snip', 'paper:one', 'paper:three'],
      links: [
        { from: 'concept:darts', to: 'paper:one', basis: 'stated', type: 'extends', evidence },
        { from: 'concept:snip', to: 'paper:one', basis: 'inferred', evidence },
        { from: 'concept:snip', to: 'paper:three', basis: 'inferred', evidence }
      ]
    }
  ],
  bridges: [
    { concept: 'darts', weight: 1 / 3, themes: [{ theme: 'a', papers: 2 }] },
    { concept: 'snip', weight: 0.2, themes: [] }
  ],
  gaps: [
    { concepts: ['darts', 'pruning'], weight: 0.5, through: ['snip', 'darts'], papers: ['one', 'three'] }
  ]
};
const collection = collect(papers, index, graph, new Set());

test('a family names its members by slug, those without a page by label, and links by place', () => {
  expect(lineageData(collection)).toEqual([
    {
      members: [
        { kind: 'concept', slug: 'darts' },
        { kind: 'concept', slug: 'snip', label: 'snip' },
        { kind: 'paper', slug: 'one' },
        { kind: 'paper', slug: 'three' }
      ],
      links: [
        { from: 0, to: 2, basis: 'stated', type: 'extends', evidence },
        { from: 1, to: 2, basis: 'inferred', evidence },
        { from: 1, to: 3, basis: 'inferred', evidence }
      ]
    }
  ]);
});

test('what points at a page that is left out is left out', () => {
  const without = collect(papers, index, graph, new Set(['paper:three', 'concept:darts']));
  expect(lineageData(without)).toMatchObject([{ links: [{ from: 0, to: 1 }] }]);
  expect([bridgesData(without), gapsData(without)]).toEqual([[], []]);
});

test('bridges and gaps name concepts that have a page', () => {
  expect(bridgesData(collection)).toEqual([
    { concept: 'darts', weight: 0.3333, themes: [{ theme: 'a', papers: 2 }] }
  ]);
  expect(gapsData(collection)).toEqual([
    { concepts: ['darts', 'pruning'], weight: 0.5, through: ['darts'], papers: ['one', 'three'] }
  ]);
});
