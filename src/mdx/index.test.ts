import { expect, test } from 'vitest';
import { conceptOf, EMPTY_GRAPH, indexOf, mentionsOf, paperOf } from '../../tests/fixtures/collection.ts';
import type { ConceptIndex } from '../model/concept.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { writeContent } from './index.ts';

const LINKED = 'See <a href="https://x.org/a_b">this https URL</a>.';

const NETMAMBA = paperOf(
  'netmamba',
  'NetMamba: S^{2}FT for traffic',
  `A sparse mixture of experts is a mixture of experts with few active ones, \\eg~two (<50 ms, 5\\%). ${LINKED}`,
  {
    facts: {
      authorCount: 4,
      organisation: { handle: 'apple', name: 'Apple' },
      date: { iso: '2024-06-22', inferred: true },
      comments: 3
    },
    sources: [
      { seed: 'seeds/a.txt', line: 5, captured: 'Dec 15' },
      { seed: 'seeds/b.txt', line: 9 }
    ],
    provenance: { title: { seed: 'seeds/b.txt', line: 9 }, abstract: { seed: 'seeds/a.txt', line: 7 } }
  }
);
const linkStart = NETMAMBA.abstract.indexOf('<a');
const PAPERS: readonly Paper[] = [
  {
    ...NETMAMBA,
    links: [
      {
        url: 'https://x.org/a_b',
        text: 'this https URL',
        start: linkStart,
        end: NETMAMBA.abstract.length - 1
      }
    ]
  },
  paperOf(
    'routing',
    'Routing',
    'We route a sparse mixture of experts, a mixture of experts, with quantization.'
  ),
  paperOf('pruning', 'Pruning', 'Quantization and pruning.'),
  paperOf('other', 'Other', '')
];

const ids = (...slugs: string[]) => slugs;
const INDEX: ConceptIndex = {
  ...indexOf(PAPERS, [
    conceptOf('mixture-of-experts', ids('netmamba', 'routing'), {
      aliases: ['MoE'],
      definition: {
        paper: 'netmamba',
        evidence: { field: 'abstract', start: 0, end: 74, text: NETMAMBA.abstract.slice(0, 74) }
      }
    }),
    conceptOf('sparse-mixture-of-experts', ids('netmamba', 'routing'), {
      broader: [{ concept: 'mixture-of-experts', kind: 'head-noun' }]
    }),
    conceptOf('quantization', ids('routing', 'pruning')),
    conceptOf('pruning', ids('pruning'))
  ]),
  relations: [
    {
      source: 'routing',
      type: 'uses',
      target: { text: 'NetMamba', paper: 'netmamba', concept: 'pruning' },
      evidence: { field: 'abstract', start: 0, end: 8, text: 'We route' }
    }
  ]
};

const [here, there] = [mentionsOf(PAPERS[0]!, 'mixture')[0]!, mentionsOf(PAPERS[1]!, 'mixture')[0]!];
const GRAPH: KnowledgeGraph = {
  related: new Map([
    [
      'netmamba',
      [
        {
          id: 'routing',
          score: 1 / 3 + 1 / 7,
          reasons: [
            { kind: 'concept', concept: 'mixture-of-experts', weight: 1 / 3, here, there },
            { kind: 'term', weight: 1 / 7, here, there }
          ]
        }
      ]
    ],
    [
      'routing',
      [{ id: 'netmamba', score: 0.4, reasons: [{ kind: 'term', weight: 0.4, here: there, there: here }] }]
    ]
  ]),
  themes: [
    {
      id: 'experts',
      label: 'Experts',
      colour: 0,
      papers: ['netmamba', 'routing'],
      concepts: ['mixture-of-experts', 'pruning'],
      neighbours: [{ theme: 'small', weight: 0.123456, concepts: ['quantization'] }]
    },
    { id: 'small', label: 'Small', colour: 1, papers: ['pruning', 'other'], concepts: [], neighbours: [] }
  ],
  nodes: [
    {
      id: 'concept:mixture-of-experts',
      kind: 'concept',
      theme: 'experts',
      position: { x: -0.00001, y: 1.23456 }
    },
    { id: 'concept:pruning', kind: 'concept', position: { x: 0, y: 0 } },
    { id: 'paper:netmamba', kind: 'paper', theme: 'experts', position: { x: 2, y: 3 } }
  ],
  layout: {
    version: 1,
    positions: {
      'paper:netmamba': { x: 2, y: 3 },
      'concept:mixture-of-experts': { x: -0.00001, y: 1.23456 }
    },
    themes: { experts: { colour: 0, papers: ['netmamba', 'routing'] } }
  }
};

test('the golden collection', () => {
  const { value, diagnostics } = writeContent(PAPERS, INDEX, GRAPH);
  expect(diagnostics).toEqual([]);
  expect(value.map(file => `=== ${file.path}\n${file.text}`).join('\n')).toMatchSnapshot();
});

test('the order of the papers, concepts and nodes makes no difference', () => {
  const shuffled = writeContent(
    PAPERS.toReversed(),
    { ...INDEX, concepts: INDEX.concepts.toReversed(), papers: INDEX.papers.toReversed() },
    { ...GRAPH, nodes: GRAPH.nodes.toReversed(), related: new Map([...GRAPH.related].toReversed()) }
  );
  expect(shuffled).toEqual(writeContent(PAPERS, INDEX, GRAPH));
});

test('nothing in gives a graph and a layout without anything in them', () => {
  const { value, diagnostics } = writeContent(
    [],
    { concepts: [], papers: [], relations: [], leftOut: [] },
    EMPTY_GRAPH
  );
  expect(value.map(file => file.path)).toEqual(['content/graph.json', 'content/layout.json']);
  expect(diagnostics).toEqual([]);
});

test('a paper that breaks the schema costs its page, and no other page refers to it', () => {
  const broken = PAPERS.map(paper =>
    paper.id === 'netmamba' ? { ...paper, facts: { date: { iso: 'soon' } } } : paper
  );
  const { value, diagnostics } = writeContent(broken, INDEX, GRAPH);
  expect(diagnostics).toMatchSnapshot();
  expect(value.map(file => file.path)).toEqual([
    'content/concepts/quantization.mdx',
    'content/graph.json',
    'content/layout.json',
    'content/papers/other.mdx',
    'content/papers/pruning.mdx',
    'content/papers/routing.mdx'
  ]);
  const pages = value.filter(file => file.path !== 'content/layout.json');
  expect(pages.map(file => file.text).join('')).not.toMatch(/"netmamba"|<Concept id="mixture-of-experts">/u);
});

test('a concept that breaks the schema costs its page, not the papers that mention it', () => {
  const concepts = INDEX.concepts.map(each =>
    each.id === 'quantization' ? { ...each, slug: 'Not a slug' } : each
  );
  const index = {
    ...INDEX,
    concepts: concepts.map(each => ({ ...each, aliases: each.slug === 'Not a slug' ? [''] : [] }))
  };
  const { value, diagnostics } = writeContent(PAPERS, index, GRAPH);
  expect(diagnostics).toMatchSnapshot();
  expect(value.filter(file => file.path.startsWith('content/papers/'))).toHaveLength(4);
});

test('text that Astro would take for an image is refused with a hint', () => {
  const { diagnostics } = writeContent(
    [paperOf('a', '__ASTRO_IMAGE_x.png', '')],
    indexOf([], []),
    EMPTY_GRAPH
  );
  expect(diagnostics).toMatchSnapshot();
});
