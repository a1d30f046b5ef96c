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
  edges: [{ kind: 'mentions', source: 'a', target: 'x', weight: 1 }]
};
