import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cite } from '../src/cite/index.ts';
import { ingest } from '../src/ingest/index.ts';
import { merge } from '../src/merge/index.ts';
import { NO_CURATION } from '../src/model/curation.ts';
import type { PaperFacts } from '../src/model/paper.ts';
import { readable } from '../src/model/segments.ts';

const FOLDER = join(import.meta.dirname, '../seeds');
const seeds = readdirSync(FOLDER)
  .filter(name => /^00\d_.*\.txt$/u.test(name))
  .map(name => ({ path: `seeds/${name}`, bytes: readFileSync(join(FOLDER, name)) }));

/** The 196 papers, and a few facts that listing pages do not give. */
const papers = merge(ingest(seeds, NO_CURATION).value).value.map((paper, at) => ({
  ...paper,
  facts: {
    ...paper.facts,
    authors: ['Łukasz Kaiser', 'Jan van der Berg', `Ann O’Hara-${at}`],
    doi: `10.1000/a_b(${at})`,
    arxiv: `2405.${String(at).padStart(5, '0')}`,
    venue: 'Journal of Examples & Counterexamples'
  } satisfies PaperFacts
}));

const cited = papers.map(({ slug, title, abstract, facts }) => ({ slug, title, abstract, ...facts }));

it.each([
  ['bibtex', 'a.bib'],
  ['ris', 'a.ris'],
  ['csl', 'a.json']
] as const)('what is cited as %s reads as the same papers', (format, name) => {
  const bytes = new TextEncoder().encode(cite(cited, format));
  const { value, diagnostics } = ingest([{ path: `seeds/${name}`, bytes }], NO_CURATION);
  expect(diagnostics).toEqual([]);
  expect(value.map(draft => [readable(draft.title), readable(draft.abstract)])).toEqual(
    papers.map(paper => [readable(paper.title), readable(paper.abstract)])
  );
  const facts = ({ authors, doi, arxiv, venue, date }: PaperFacts) => ({
    authors,
    doi,
    arxiv,
    venue,
    date: date?.iso
  });
  expect(value.map(draft => facts(draft.facts))).toEqual(papers.map(paper => facts(paper.facts)));
});
