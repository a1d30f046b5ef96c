import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../src/ingest/index.ts';
import { merge } from '../src/merge/index.ts';
import { NO_CURATION } from '../src/model/curation.ts';

const FOLDER = join(import.meta.dirname, '../seeds');
const files = readdirSync(FOLDER)
  .filter(name => /^00\d_.*\.txt$/u.test(name))
  .map(name => ({ path: `seeds/${name}`, bytes: readFileSync(join(FOLDER, name)) }));
const drafts = ingest(files, NO_CURATION);
const papers = merge(drafts.value);

/** How many members of each group there are, in the order of the keys. */
function countBy<T>(items: readonly T[], keyOf: (item: T) => number | string): [number | string, number][] {
  return [...Map.groupBy(items, keyOf)]
    .map(([key, group]): [number | string, number] => [key, group.length])
    .sort();
}

describe('the five captures', () => {
  it('are read without a complaint', () => {
    expect([...drafts.diagnostics, ...papers.diagnostics]).toEqual([]);
  });

  it('list 75, 70, 44, 44 and 83 papers, 196 different ones', () => {
    expect(countBy(drafts.value, draft => draft.source.seed).map(([, count]) => count)).toEqual([
      75, 70, 44, 44, 83
    ]);
    expect(papers.value.length).toBe(196);
    expect(countBy(papers.value, paper => paper.sources.length)).toEqual([
      [1, 119],
      [2, 46],
      [3, 20],
      [4, 10],
      [5, 1]
    ]);
  });

  it('give each paper a slug of its own that is its id', () => {
    expect(new Set(papers.value.map(paper => paper.slug)).size).toBe(196);
    for (const { id, slug } of papers.value) {
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(id).toBe(slug);
    }
  });

  it('have every text on the line that the draft or the provenance names', () => {
    const lines = new Map(files.map(({ path, bytes }) => [path, bytes.toString('utf8').split('\n')]));
    for (const { source, title, abstract } of drafts.value) {
      const rest = lines.get(source.seed)!.slice(source.line - 1);
      expect(rest[0]).toBe(title);
      expect(rest[2]).toBe(abstract);
    }
    for (const { title, provenance } of papers.value) {
      expect(lines.get(provenance.title!.seed)![provenance.title!.line - 1]).toBe(title);
    }
  });

  it.each([
    [
      'Dr.LLM: Dynamic Layer Routing in LLMs',
      {
        date: { iso: '2025-10-14', inferred: true },
        comments: 2,
        organisation: { handle: 'parameterlab', name: 'Parameter Lab' }
      }
    ],
    [
      'What Matters in Transformers? Not All Attention is Needed',
      { authorCount: 4, date: { iso: '2024-06-22' }, comments: 3 }
    ],
    [
      'TS-LSTM and Temporal-Inception: Exploiting Spatiotemporal Dynamics for Activity Recognition',
      { authorCount: 4, date: { iso: '2017-03-30' } }
    ],
    ['AsyncFlow: An Asynchronous Streaming RL Framework for Efficient LLM Post-Training', {}]
  ])('tell of "%s" what its fullest listing says', (title, facts) => {
    expect(papers.value.find(paper => paper.title === title)?.facts).toEqual(facts);
  });
});
