import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nastyText } from '../../tests/fixtures/nasty.ts';
import type { PaperData } from '../schema/paper.ts';
import { citationTags, dataset, definedTerm, scholarlyArticle, scriptText } from './structured-data.ts';

const address = (path: string) => `/some/base/${path}`;
const BARE: PaperData = {
  id: 'a',
  title: 'A Title',
  abstract: 'An abstract.',
  links: [],
  sources: [{ seed: 'seeds/a.txt', line: 1 }],
  provenance: {},
  introduces: [],
  relations: [],
  concepts: [],
  related: []
};

describe('scriptText', () => {
  it('never lets a text end the script or open a comment, and loses nothing of it', () => {
    const texts = fc.oneof(
      nastyText,
      fc.constantFrom('</script>', '</SCRIPT ', '<!--', ']]>', '<script', '\u2028')
    );
    fc.assert(
      fc.property(texts, texts, (name, description) => {
        const text = scriptText({ name, description });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(text)).toEqual({ name, description });
      })
    );
  });
});

describe('scholarlyArticle', () => {
  it('says what is known and no more', () => {
    const article = scholarlyArticle(
      'a',
      { ...BARE, authorCount: 4, date: { iso: '2025-10-14', inferred: true } },
      address
    );
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'A Title',
      url: '/some/base/papers/a/'
    });
    for (const field of ['author', 'datePublished', 'identifier', 'sameAs', 'about'])
      expect(article).not.toHaveProperty(field);
  });

  it('names authors, day and identifiers where they are known', () => {
    const known = {
      authors: ['Jane Doe'],
      date: { iso: '2024-05-19' },
      doi: '10.1/<x>',
      arxiv: '2405.11449'
    };
    expect(scholarlyArticle('a', { ...BARE, ...known }, address)).toMatchObject({
      author: [{ '@type': 'Person', name: 'Jane Doe' }],
      datePublished: '2024-05-19',
      identifier: [{ value: '10.1/<x>' }, { value: '2405.11449' }],
      sameAs: ['https://doi.org/10.1/%3Cx%3E', 'https://arxiv.org/abs/2405.11449']
    });
  });
});

describe('citationTags', () => {
  it('leaves out what no source says', () => {
    expect(citationTags('a', { ...BARE, date: { iso: '2025-10-14', inferred: true } }, address)).toEqual([
      { name: 'citation_title', content: 'A Title' },
      { name: 'citation_abstract', content: 'An abstract.' },
      { name: 'citation_abstract_html_url', content: '/some/base/papers/a/' }
    ]);
  });

  it('names each author in a tag of its own', () => {
    const tags = citationTags('a', { ...BARE, authors: ['A B', 'C D'], date: { iso: '2024-05' } }, address);
    expect(tags.slice(1, 4)).toEqual([
      { name: 'citation_author', content: 'A B' },
      { name: 'citation_author', content: 'C D' },
      { name: 'citation_publication_date', content: '2024/05' }
    ]);
  });
});

it('a concept is a term of the set of all concepts', () => {
  const evidence = { field: 'abstract', start: 0, end: 9, text: 'X is a y.' } as const;
  const concept = {
    ...{ id: 'x', label: 'X', type: 'method', aliases: ['xs'], broader: [], narrower: [], together: [] },
    definition: { ...evidence, paper: 'a' },
    papers: [{ paper: 'a', score: 1, mentions: [evidence] }]
  } as const;
  expect(definedTerm('x', concept as never, 'Papers', address)).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'X',
    alternateName: ['xs'],
    description: 'X is a y.',
    inDefinedTermSet: { '@type': 'DefinedTermSet', url: '/some/base/concepts/' }
  });
});

it('the collection is a data set with its files', () => {
  const facts = { title: 'T', sentence: 'S.', language: 'en', papers: 2, concepts: 3, themes: ['A'] };
  expect(dataset(facts, address)).toMatchObject({
    '@type': 'Dataset',
    name: 'T',
    description: expect.stringContaining('2 papers'),
    distribution: expect.arrayContaining([
      expect.objectContaining({ '@type': 'DataDownload', contentUrl: '/some/base/data/papers.json' })
    ])
  });
});
