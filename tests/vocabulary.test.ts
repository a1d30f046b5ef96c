import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extractConcepts } from '../src/concepts/index.ts';
import { ingest } from '../src/ingest/index.ts';
import { readVocabulary } from '../src/ingest/vocabulary/index.ts';
import { merge } from '../src/merge/index.ts';
import { NO_CURATION } from '../src/model/curation.ts';
import { SKOS_PATH, skosText } from '../src/pages/data/_files/skos.ts';
import { conceptSchema } from '../src/schema/concept.ts';

const ROOT = join(import.meta.dirname, '..');
const concepts = new Map(
  readdirSync(join(ROOT, 'content/concepts'))
    .sort()
    .map(name => {
      const [, frontMatter] = readFileSync(join(ROOT, 'content/concepts', name), 'utf8').split(/^---$/mu);
      return [name.replace(/\.mdx$/u, ''), conceptSchema.parse(parse(frontMatter!))] as const;
    })
);
const collection = { title: 'C', sentence: 'S.', language: 'en', concepts };
const text = skosText({ ...collection, papers: new Map(), themes: [], builds: [], nodes: [], edges: [] });
const vocabulary = readVocabulary([{ path: `seeds/${SKOS_PATH}`, bytes: new TextEncoder().encode(text) }]);
const slugOf = (id: string) => /^\.\.\/concepts\/(.+)\/$/u.exec(id)![1]!;

describe('the concepts that the site hands out as SKOS', () => {
  it('read again have the same labels, aliases, types, definitions and broader links', () => {
    expect(vocabulary.diagnostics).toEqual([]);
    expect(vocabulary.value.map(({ id }) => slugOf(id))).toEqual([...concepts.keys()]);
    for (const { id, label, altLabels, type, definition, broader } of vocabulary.value) {
      const concept = concepts.get(slugOf(id))!;
      expect([label, altLabels, type]).toEqual([concept.label, concept.aliases, concept.type]);
      expect(definition?.text).toBe((concept.term?.definition ?? concept.definition)?.text);
      expect(broader.map(({ term }) => slugOf(term))).toEqual(concept.broader.map(other => other.concept));
    }
  });

  it('put in as vocabulary name all of them, in at least the papers that had them', () => {
    const seeds = readdirSync(join(ROOT, 'seeds'))
      .filter(name => name.endsWith('.txt'))
      .map(name => ({ path: `seeds/${name}`, bytes: readFileSync(join(ROOT, 'seeds', name)) }));
    const papers = merge(ingest(seeds, NO_CURATION).value).value;
    const again = extractConcepts(papers, vocabulary.value);
    const byLabel = new Map(again.value.concepts.filter(({ term }) => term).map(one => [one.label, one]));
    const refused = new Set(again.diagnostics.map(({ line }) => line));
    const lost = vocabulary.value.flatMap(({ id, label, at }) => {
      if (refused.has(at.line)) return [];
      const slugs = new Set(byLabel.get(label)?.papers);
      return concepts.get(slugOf(id))!.papers.every(({ paper }) => slugs.has(paper)) ? [] : [label];
    });
    expect(lost).toEqual([]);
    expect(refused.size).toBeLessThan(concepts.size / 20);
  });
});
