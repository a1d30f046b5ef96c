import type { BuildEntry } from '../../../schema/build.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { PaperData } from '../../../schema/paper.ts';
import type { Collection } from './collection.ts';

const mention = { field: 'title', start: 0, end: 1, text: 'A' } as const;

/** A paper with the least that one has. */
export function paperOf(title: string, rest: Partial<PaperData> = {}): PaperData {
  return {
    id: title,
    title,
    abstract: 'An abstract.',
    links: [{ url: 'https://a.org', text: 'a', start: 0, end: 1 }],
    sources: [{ seed: 'seeds/a.txt', line: 3 }],
    provenance: {},
    introduces: [],
    relations: [],
    concepts: [],
    related: [],
    ...rest
  };
}

const shared = {
  concept: 'x',
  label: 'X',
  type: 'method',
  score: 1,
  shared: true,
  mentions: [mention]
} as const;

const concept: ConceptData = {
  id: 'x',
  label: 'X',
  type: 'method',
  aliases: ['xs'],
  broader: [],
  narrower: [],
  papers: [
    { paper: 'a', score: 1, mentions: [mention] },
    { paper: 'b', score: 0.5, mentions: [mention] }
  ],
  together: []
};

/** A first build, and a second one that knows a paper more and one by another address. */
export const BUILDS: readonly BuildEntry[] = [
  {
    number: 2,
    key: 'k2',
    newest: { iso: '2025-01-02', inferred: true },
    counts: { papers: 3, concepts: 1, themes: 1, related: 1, stated: 0 },
    before: { papers: 2, concepts: 1, themes: 1, related: 1, stated: 0 },
    causes: {
      seeds: { came: ['seeds/c.txt'], went: [], changed: [] },
      curation: false,
      vocabulary: false,
      configuration: false
    },
    papers: {
      came: [{ slug: 'c', title: 'C <new>', why: 'seeds' }],
      went: [],
      renamed: [{ from: 'old-a', to: 'a', before: 'Old A', title: 'A', why: 'curation' }],
      changed: []
    },
    concepts: {
      came: [],
      went: [{ slug: 'y', label: 'Y', type: 'method', why: 'generator', to: 'x' }],
      renamed: [],
      changed: [{ slug: 'x', label: 'X', type: 'method', papers: [1, 2], why: 'papers' }]
    },
    themes: { came: [], went: [], renamed: [], changed: [] }
  },
  {
    number: 1,
    key: 'k1',
    counts: { papers: 2, concepts: 1, themes: 1, related: 1, stated: 0 },
    papers: { came: [], went: [], renamed: [], changed: [] },
    concepts: { came: [], went: [], renamed: [], changed: [] },
    themes: { came: [], went: [], renamed: [], changed: [] }
  }
];

/** Three papers with nasty texts, one concept, one theme; the third paper lies in no theme. */
export const COLLECTION: Collection = {
  title: 'Papers & <Things>',
  sentence: 'What they say.',
  language: 'en',
  papers: new Map([
    [
      'a',
      paperOf('A </script> & "B" <b>', {
        authors: ['Jane Doe'],
        date: { iso: '2024-05-19' },
        theme: 't',
        concepts: [{ ...shared, mentions: [mention] }],
        related: [
          {
            paper: 'b',
            score: 2,
            reasons: [{ kind: 'concept', concept: 'x', weight: 2, here: mention, there: mention }]
          }
        ]
      })
    ],
    [
      'b',
      paperOf('B \u0007 # [x](javascript:1)', { date: { iso: '2025-01-02', inferred: true }, theme: 't' })
    ],
    ['c', paperOf('C', { date: { iso: '2026' } })]
  ]),
  concepts: new Map([['x', concept]]),
  themes: [{ id: 't', label: 'T', colour: 0, papers: ['b', 'a'], concepts: ['x'], neighbours: [] }],
  nodes: [
    { kind: 'concept', slug: 'x', x: 0, y: 0 },
    { kind: 'paper', slug: 'a', theme: 't', x: 1, y: 1 }
  ],
  edges: [{ kind: 'mentions', source: 'a', target: 'x', weight: 1 }],
  builds: BUILDS
};
