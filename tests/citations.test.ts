import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationKey, cite, type CitedPaper } from '../src/cite/index.ts';
import { bibtex } from '../src/ingest/bibtex/index.ts';
import { cslJson } from '../src/ingest/csl-json/index.ts';
import { ris } from '../src/ingest/ris/index.ts';
import { readable } from '../src/model/segments.ts';
import { FULL, PLAIN, SILENT } from './fixtures/cited-papers.ts';
import { nastyText } from './fixtures/nasty.ts';

/** Dollars around an index are TeX's, not the title's. */
const bare = (text: string) => text.replace(/\$(?=[\^_]\{)|(?<=[\^_]\{[^{}]*\})\$/gu, '');

describe('what is written is read again by the project’s own readers', () => {
  const { date, doi, arxiv, url, venue, authors } = FULL;
  const facts = { authors, date, doi, arxiv, url, venue };

  it.each([
    ['BibTeX', 'bibtex', bibtex],
    ['RIS', 'ris', ris],
    ['CSL-JSON', 'csl', cslJson]
  ] as const)('%s', (_, format, reader) => {
    // Files are given to readers with their line ends already made one.
    const text = cite([FULL, SILENT, PLAIN], format).replaceAll('\r\n', '\n');
    const { value, diagnostics } = reader.read(text, { path: `a.${format}` });
    expect(diagnostics).toEqual([]);
    expect(value.map(draft => bare(draft.title))).toEqual(
      [FULL, SILENT, PLAIN].map(paper => bare(readable(paper.title)))
    );
    expect(value[0]?.facts).toEqual(facts);
    expect(value[1]?.facts).toEqual({ date: { iso: '2025-10' } });
    expect(value[2]?.facts).toEqual({});
    expect(value.map(draft => draft.abstract)).toEqual([readable(FULL.abstract!), '', 'One sentence.']);
  });
});

describe('what is written is read again by citation-js', () => {
  it.each(['bibtex', 'ris', 'csl'] as const)('%s', format => {
    const { data } = new Cite(cite([FULL, SILENT, PLAIN], format));
    expect(data).toHaveLength(3);
    const [full, silent, plain] = data;
    expect(full).toMatchObject({
      'container-title': FULL.venue,
      DOI: FULL.doi,
      URL: FULL.url,
      issued: { 'date-parts': [[2024, 5, 19]] }
    });
    expect(full?.author).toHaveLength(5);
    expect(full?.author?.[1]).toMatchObject({ family: 'Doe', given: 'Jane Q.', suffix: 'Jr.' });
    expect(silent?.author).toBeUndefined();
    expect(silent?.title?.replace(/<[^>]*>/gu, '')).toBe(SILENT.title);
    expect(plain?.title).toBe(PLAIN.title);
  });
});

describe('text from outside stays text', () => {
  const papers = fc.tuple(nastyText, nastyText, nastyText).map(([title, abstract, name]): CitedPaper[] => [
    { ...PLAIN, title: `T ${title}`, abstract: `A ${abstract}`, authors: [`N ${name}`], venue: name },
    { ...PLAIN, slug: 'after' }
  ]);

  it('in RIS: one line a field, and the next record is whole', () => {
    fc.assert(
      fc.property(papers, list => {
        const text = cite(list, 'ris');
        const lines = text.split('\r\n').filter(line => line !== '');
        expect(lines.every(line => /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
        expect(text.match(/[\r\n\u0085\u2028\u2029]/gu)?.length).toBe(2 * (text.split('\r\n').length - 1));
        expect(lines.filter(line => line.startsWith('ER'))).toHaveLength(2);
      })
    );
  });

  it('in CSL-JSON: the texts are the ones that people read', () => {
    fc.assert(
      fc.property(papers, list => {
        const [item, after] = JSON.parse(cite(list, 'csl'));
        expect(item.title).toBe(readable(list[0]!.title).trim());
        expect(item.abstract).toBe(readable(list[0]!.abstract!).trim());
        expect(after.id).toBe('after');
      })
    );
  });

  it('in BibTeX: braces that do not pair up are read again', () => {
    const text = cite([{ ...PLAIN, title: 'A } and { b' }], 'bibtex');
    expect(bibtex.read(text, { path: 'a.bib' }).value[0]?.title).toBe('A } and { b');
  });

  it('in BibTeX: braces pair up, no command runs, and the next entry is whole', () => {
    fc.assert(
      fc.property(papers, list => {
        const text = cite(list, 'bibtex');
        expect(depthAtEntries(text)).toEqual([0, 0]);
        expect(text).not.toMatch(/\\(?:input|write|include|def|csname)(?![a-z])/u);
        const { value, diagnostics } = bibtex.read(text, { path: 'a.bib' });
        expect(diagnostics).toEqual([]);
        expect(value.map(draft => draft.inputId)).toEqual(['a-plain-paper', 'after']);
        expect(value[1]).toMatchObject({ title: PLAIN.title, abstract: PLAIN.abstract });
      }),
      {
        examples: [
          [
            [
              { ...PLAIN, title: '\\input{x} }} @misc{y,' },
              { ...PLAIN, slug: 'after' }
            ]
          ]
        ]
      }
    );
  });
});

/** How deep in braces each line stands that begins an entry. */
function depthAtEntries(text: string): number[] {
  let depth = 0;
  return text.split('\n').flatMap(line => {
    const at = line.startsWith('@') ? [depth] : [];
    for (const sign of line) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return at;
  });
}

describe('the collection itself', () => {
  const folder = join(import.meta.dirname, '../content/papers');
  const papers = readdirSync(folder)
    .sort()
    .map(name => {
      const [, frontMatter = ''] =
        /^---\n([\s\S]*?)\n---/u.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return { ...(parse(frontMatter) as Omit<CitedPaper, 'slug'>), slug: name.replace(/\.mdx$/u, '') };
    });
  const keys = papers.map(({ slug }) => citationKey(slug));

  it.each([
    ['bibtex', bibtex],
    ['ris', ris],
    ['csl', cslJson]
  ] as const)('is written as %s and read again, paper for paper', (format, reader) => {
    const text = cite(papers, format);
    const { value, diagnostics } = reader.read(text.replaceAll('\r\n', '\n'), { path: `a.${format}` });
    expect(diagnostics).toEqual([]);
    expect(value.map(({ inputId }) => inputId)).toEqual(keys);
    expect(value.map(({ title }) => bare(title))).toEqual(papers.map(({ title }) => bare(readable(title))));
    // Bibliographies fold runs of blanks; a no-break space is TeX's tie, which reads as a blank.
    const folded = (words: string) => bare(words).replace(/\s+/gu, ' ').normalize('NFC').trim();
    expect(value.map(draft => folded(draft.abstract))).toEqual(
      papers.map(({ abstract = '' }) => folded(readable(abstract)))
    );
    expect(value.map(({ facts }) => facts.date?.iso)).toEqual(papers.map(({ date }) => date?.iso));
    expect(new Cite(text).data.map(({ id }) => id)).toEqual(keys);
  });
});
