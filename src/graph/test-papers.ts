import fc from 'fast-check';
import type { Concept, ConceptIndex, PaperConcepts } from '../model/concept.ts';
import type { Paper } from '../model/paper.ts';
import { mentionAt, type FieldName, type Mention } from '../model/text.ts';

/** A text of a test collection: id, title, abstract. */
export type TestText = readonly [id: string, title: string, abstract: string];

/** Phrases that the test collections know as concepts. */
const PHRASES = [
  'architecture search',
  'mixture of experts',
  'edge device',
  'quantization',
  'supernet',
  'router'
];

/** Papers with those texts, and the phrases above as their concepts. */
export function collection(texts: readonly TestText[]): { papers: Paper[]; concepts: ConceptIndex } {
  const papers = texts.map(([id, title, abstract]): Paper => ({
    id,
    slug: id,
    title,
    abstract,
    facts: {},
    links: [],
    sources: [],
    provenance: {}
  }));
  const entries = papers.map(conceptsOf);
  const concepts = PHRASES.flatMap((label): Concept[] => {
    const id = idOf(label);
    const having = entries
      .filter(entry => entry.concepts.some(concept => concept.id === id))
      .map(entry => entry.paper);
    if (having.length === 0) return [];
    return [{ id, slug: id, label, type: 'method', aliases: [], papers: having.sort(), broader: [] }];
  });
  concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { papers, concepts: { concepts, papers: entries, relations: [], leftOut: [] } };
}

const idOf = (label: string): string => label.replaceAll(' ', '-');

function conceptsOf(paper: Paper): PaperConcepts {
  const concepts = PHRASES.flatMap(label => {
    const mentions = (['title', 'abstract'] as const).flatMap(field => mentionsOf(paper, field, label));
    return mentions.length > 0 ? [{ id: idOf(label), score: mentions.length, mentions }] : [];
  });
  return { paper: paper.id, introduces: [], concepts };
}

function mentionsOf(paper: Paper, field: FieldName, label: string): Mention[] {
  const found = paper[field].toLowerCase().matchAll(new RegExp(label, 'gu'));
  return Array.from(found, ({ index }) => mentionAt(paper, field, index, index + label.length));
}

/** Two families of methods, and a paper that has nothing to do with them. */
export function smallCollection(): ReturnType<typeof collection> {
  return collection([
    [
      'darts',
      'Differentiable architecture search',
      'We relax architecture search over a supernet by gradient descent.'
    ],
    [
      'pc-darts',
      'Partial channels for architecture search',
      'A supernet with partial channels makes architecture search fast.'
    ],
    [
      'one-shot',
      'One-shot supernet training',
      'Architecture search with a shared supernet for each edge device.'
    ],
    [
      'switch',
      'Sparse mixture of experts',
      'A router sends each token to one expert in a mixture of experts.'
    ],
    ['base', 'Balanced mixture of experts', 'The router of a mixture of experts is balanced by assignment.'],
    ['small', 'Compressed mixture of experts', 'Quantization of experts and router for an edge device.'],
    ['bread', 'Sourdough fermentation', 'Lactic bacteria acidify dough overnight.']
  ]);
}

/** Collections of up to 14 papers made of the phrases above and some plain words. */
export function wordTexts(): fc.Arbitrary<TestText[]> {
  const word = fc.constantFrom(
    ...PHRASES,
    'Training',
    'cost',
    'memory-bound',
    'gradients',
    'the',
    'İstanbul',
    '𝔸',
    'C++',
    '.',
    '- '
  );
  const text = (maxLength: number) => fc.array(word, { maxLength }).map(words => words.join(' '));
  return fc
    .array(fc.tuple(text(6), text(25)), { maxLength: 14 })
    .map(pairs => pairs.map(([title, abstract], at): TestText => [`p${at}`, title, abstract]));
}

/** Two fields of some papers each, that share a device. */
export function twoFields(papersEach: number): ReturnType<typeof collection> {
  const parts = [
    'gradients',
    'channels',
    'distillation',
    'predictors',
    'sampling',
    'benchmarks',
    'pruning',
    'transfer'
  ];
  const numbers = Array.from({ length: papersEach }, (_, at) => at);
  return collection([
    ...numbers.map((at): TestText => [
      `nas-${at}`,
      `Architecture search with ${parts[at % parts.length]!}`,
      'A supernet makes architecture search cheap on an edge device.'
    ]),
    ...numbers.map((at): TestText => [
      `moe-${at}`,
      `A mixture of experts with ${parts[at % parts.length]!}`,
      'The router of a mixture of experts assigns tokens on an edge device.'
    ])
  ]);
}
