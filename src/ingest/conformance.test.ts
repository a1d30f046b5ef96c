import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CURATION } from '../model/curation.ts';
import type { PaperDraft } from '../model/paper.ts';
import { ingest } from './index.ts';
import { READERS } from './readers.ts';

/** What a reader's format looks like, to put every reader through the same tests. */
interface Fixture {
  readonly reader: string;
  readonly name: string;
  readonly path: string;
  /** Two kinds of entries, each with its title and abstract; the number makes them differ. */
  entry(title: string, abstract: string): string;
  /** An entry that cannot be read. */
  readonly broken: string;
  file(entries: readonly string[]): string;
}

const PROSE =
  'It says in more words than any title has what was done, how it was done and what came out. '.repeat(4);

const FIXTURES: readonly Fixture[] = [
  {
    reader: 'bibtex',
    name: 'BibTeX',
    path: 'seeds/library.bib',
    entry: (title, abstract) =>
      `@article{${title.replace(/\W/gu, '')},\n  title = {${tex(title)}},\n  abstract = "${tex(abstract)}"\n}`,
    broken: '@article{broken,\n  title = {A Brace {Lost},\n  year = 2000\n}',
    file: entries => `% Encoding: UTF-8\n\n${entries.join('\n\n')}\n`
  },
  {
    reader: 'bibtex',
    name: 'BibTeX, each entry on one line',
    path: 'seeds/library.txt',
    entry: (title, abstract) =>
      `@misc(${title.replace(/\W/gu, '')}, title = "${tex(title)}", abstract = {${tex(abstract)}})`,
    broken: '@misc(broken, title = "A Comma Lost" year = 2000)',
    file: entries => `@string(ml = "Machine Learning")\n@comment{x, y = {z}}\n${entries.join('\n')}\n`
  },
  {
    reader: 'hugging-face-daily',
    name: 'Daily Papers with bylines',
    path: 'seeds/page.txt',
    entry: (title, abstract) => `${title}\n\n${abstract}\n\n  • 4 authors\n·\nMar 30, 2017 2`,
    broken: `${PROSE}\n\n  • 4 authors\n·\nMar 30, 2017 2`,
    file: entries =>
      `new\n\nSubscribe\n\nbyAK and the research community\n\nDec 15\n\n${entries.join('\n\n')}`
  },
  {
    reader: 'hugging-face-daily',
    name: 'Daily Papers, texts only',
    path: 'seeds/page.txt',
    entry: (title, abstract) => `${title}\n\n${abstract}`,
    broken: PROSE,
    file: entries =>
      `new\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nDec 15\n\n${entries.join('\n\n')}`
  },
  {
    reader: 'ris',
    name: 'RIS',
    path: 'seeds/library.ris',
    entry: (title, abstract) => `TY  - JOUR\nTI  - ${title}\nAU  - Doe, Jane\nAB  - ${abstract}\nER  - `,
    broken: 'TY  - JOUR\nTI: A Title\nAU  - Doe, Jane\nER  - ',
    file: entries => `Provider: A Database\n\n${entries.join('\n\n')}\n`
  },
  {
    reader: 'medline',
    name: 'MEDLINE',
    path: 'seeds/pubmed.nbib',
    entry: (title, abstract) => `PMID- ${title.length}\nTI  - ${title}.\nFAU - Doe, Jane\nAB  - ${abstract}`,
    broken: 'PMID- 0\nTI: A Title\nFAU - Doe, Jane',
    file: entries => `\n${entries.join('\n\n')}\n`
  },
  {
    reader: 'arxiv-atom',
    name: 'arXiv Atom',
    path: 'seeds/feed.xml',
    entry: (title, abstract) =>
      `<entry>\n    <title>${xml(title)}</title>\n    <summary>  ${xml(abstract)}\n</summary>\n  </entry>`,
    broken: '<entry>\n    <title>Q&A</title>\n  </entry>',
    file: entries =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n  <title>ArXiv Query</title>\n  ${entries.join('\n  ')}\n</feed>\n`
  },
  {
    reader: 'pubmed-xml',
    name: 'PubMed XML, on one line',
    path: 'seeds/pubmed.xml',
    entry: (title, abstract) =>
      `<PubmedArticle><MedlineCitation><Article><ArticleTitle>${xml(title)}.</ArticleTitle><Abstract><AbstractText>${xml(abstract)}</AbstractText></Abstract></Article></MedlineCitation></PubmedArticle>`,
    broken: '<PubmedArticle><MedlineCitation><ArticleTitle>Open</ArticleTitle></MedlineCitation>',
    file: entries => `<?xml version="1.0" ?><PubmedArticleSet>${entries.join('')}</PubmedArticleSet>`
  },
  {
    reader: 'openalex',
    name: 'OpenAlex, a reply on one line',
    path: 'seeds/works.json',
    entry: (title, abstract) =>
      JSON.stringify({
        id: `https://openalex.org/W${title.length}`,
        title,
        authorships: [{ author: { id: 'https://openalex.org/A1', display_name: 'Jane Doe' } }],
        abstract_inverted_index: invert(abstract)
      }),
    broken: '{"id":"https://openalex.org/W0","title":"Open, "authorships":[{"author":{"id":"x"}}]}',
    file: entries => `{"meta":{"count":4,"page":1},"results":[${entries.join(',')}],"group_by":[]}`
  },
  {
    reader: 'openalex',
    name: 'OpenAlex, one work a line',
    path: 'seeds/works',
    entry: (title, abstract) =>
      JSON.stringify({
        id: `https://openalex.org/W${title.length}`,
        title,
        abstract_inverted_index: invert(abstract)
      }),
    broken: '{"id":"https://openalex.org/W0","title":["Not a text"]}',
    file: entries => entries.join('\n')
  },
  {
    reader: 'semantic-scholar',
    name: 'Semantic Scholar, an indented reply',
    path: 'seeds/papers.json',
    entry: (title, abstract) =>
      indent(
        indent(JSON.stringify({ paperId: title, externalIds: { DBLP: 'x' }, title, abstract }, null, 2))
      ),
    broken: '    {\n      "paperId": "x",\n      "title": "Brace lost"',
    file: entries => `{\n  "total": 4,\n  "offset": 0,\n  "data": [\n${entries.join(',\n')}\n  ]\n}\n`
  },
  {
    reader: 'hugging-face-json',
    name: 'Daily Papers, JSON of the API',
    path: 'seeds/daily.json',
    entry: (title, summary) =>
      JSON.stringify({ paper: { title, summary, authors: [{ name: 'Jane Doe' }] }, title }),
    broken: '{"paper":{"title":"Open, "summary":"…"},"title":"Open"}',
    file: entries => `[${entries.join(',')}]`
  },
  {
    reader: 'hugging-face-html',
    name: 'Daily Papers, HTML with its data',
    path: 'seeds/page.html',
    entry: (title, summary) => html(JSON.stringify({ paper: { title, summary } })),
    broken: html('{"paper":{"title":"Open, "summary":"…"}}'),
    file: entries =>
      `<!doctype html>\n<html><body><main>\n<div class="x" data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[\n${entries.join(',\n')}\n],&quot;lastDate&quot;:1}"></div></main></body></html>`
  },
  {
    reader: 'hugging-face-html',
    name: 'Daily Papers, HTML with cards only',
    path: 'seeds/page.htm',
    entry: (title, abstract) =>
      `<article class="card"><h3>\n  <a href="https://huggingface.co/papers/x">${html(title)}</a></h3>\n<p>${html(abstract)}</p><ul><li>4 authors</li></ul></article>`,
    broken: '<article><h3></h3></article>',
    file: entries =>
      `<!DOCTYPE html>\n<!-- saved from huggingface.co -->\n<html><body>\n${entries.join('\n')}\n</body></html>`
  },
  {
    reader: 'csv',
    name: 'CSV',
    path: 'seeds/table.csv',
    entry: (title, abstract) => `${cell(title)},2017,${cell(abstract)}`,
    broken: '"An ""open"" quote,2017,\nof two lines',
    file: entries => `Title,Year,Abstract\n${entries.join('\n')}\n`
  },
  {
    reader: 'csv',
    name: 'TSV',
    path: 'seeds/table',
    entry: (title, abstract) => `${title.length}\t${title}\t${abstract}`,
    broken: '0\ttoo\tmany\tcells',
    file: entries => `key\ttitle\tabstract\n\n${entries.join('\n')}`
  },
  {
    reader: 'markdown',
    name: 'Markdown, a list of links',
    path: 'seeds/README.md',
    entry: (title, abstract) => `- [${title}](https://arxiv.org/abs/1706.03762) - ${abstract}`,
    broken: '- [An Open Link](https://arxiv.org/abs/1706.03762',
    file: entries => `# Awesome\n\n- [Papers](#papers)\n\n## Papers\n\n${entries.join('\n')}\n`
  },
  {
    reader: 'markdown',
    name: 'Markdown, a table',
    path: 'seeds/list',
    entry: (title, abstract) => `| [${title}](https://doi.org/10.1000/a) | ${abstract} |`,
    broken: '| [paper](https://arxiv.org/abs/1706.03762) | |',
    file: entries => `| Title | Abstract |\n| --- | --- |\n${entries.join('\n')}\n`
  },
  {
    reader: 'csl-json',
    name: 'CSL-JSON, one object a line',
    path: 'seeds/lines.jsonl',
    entry: (title, abstract) => JSON.stringify({ id: title, title, abstract }),
    broken: '{"id": "x", "title": "Unclosed, "abstract": "…"}',
    file: entries => `${entries.join('\n')}\n`
  },
  {
    reader: 'csl-json',
    name: 'CSL-JSON, an indented array',
    path: 'seeds/library.json',
    entry: (title, abstract) =>
      indent(JSON.stringify({ title, author: [{ family: 'Doe' }], abstract }, null, 2)),
    broken: '  {\n    "title": "Brace lost",\n    "author": [{ "family": "Doe"',
    file: entries => `[\n${entries.join(',\n')}\n]\n`
  },
  {
    reader: 'csl-json',
    name: 'CSL-JSON, an array on one line',
    path: 'seeds/library.json',
    entry: (title, abstract) => JSON.stringify({ title, author: [{ family: 'Doe' }], abstract }),
    broken: '{"title":"Open string, "abstract":"…"}',
    file: entries => `[${entries.join(',')}]`
  }
];

function tex(text: string): string {
  return text.replace(/[{}&%]/gu, '\\$&');
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html(text: string): string {
  return xml(text).replaceAll('"', '&quot;');
}

function invert(text: string): Record<string, number[]> {
  const index: Record<string, number[]> = {};
  for (const [at, word] of text.split(' ').entries()) (index[word] ??= []).push(at);
  return index;
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}

const TITLES = [
  'A First Paper',
  'The Second: {braces} & <50 ms',
  'Third “Paper” in Ünïcode',
  'Fourth'
] as const;

/** The line on which a part of a text starts, counted from 1. */
function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function readBytes(path: string, bytes: Uint8Array) {
  return ingest([{ path, bytes }], NO_CURATION);
}

describe('every reader', () => {
  it('has a fixture', () => {
    expect(new Set(FIXTURES.map(fixture => fixture.reader))).toEqual(
      new Set(READERS.map(reader => reader.id))
    );
  });
});

describe.each(FIXTURES)('$name', ({ reader, path, entry, broken, file }) => {
  const entries = TITLES.map((title, at) => entry(title, `${at}. ${PROSE}`.trim()));
  const text = file(entries);
  const expected = readBytes(path, bytesOf(text));
  const titlesOf = (drafts: readonly PaperDraft[]) => drafts.map(draft => draft.title);

  it('is recognised by its reader', () => {
    expect(READERS.find(row => row.recognises(text, path))?.id).toBe(reader);
  });

  it('gives a draft an entry, texts unchanged', () => {
    expect(expected.diagnostics).toEqual([]);
    expect(titlesOf(expected.value)).toEqual(TITLES);
    expect(expected.value.map(draft => draft.abstract)).toEqual(
      TITLES.map((_, at) => `${at}. ${PROSE}`.trim())
    );
  });

  it('names the line on which each entry starts', () => {
    expect(expected.value.map(draft => draft.source)).toEqual(
      entries.map(one => ({ seed: path, line: lineOf(text, one) }))
    );
  });

  it.each([
    ['CRLF', bytesOf(text.replaceAll('\n', '\r\n'))],
    ['CR', bytesOf(text.replaceAll('\n', '\r'))],
    ['a byte order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['blank lines around it', bytesOf(`${text}\n\n \n`)]
  ])('reads the same with %s', (_, bytes) => {
    expect(readBytes(path, bytes)).toEqual(expected);
  });

  it('gives drafts by path and line, whatever the order of the files', () => {
    const files = ['b', 'a', 'c'].map(name => ({ path: `seeds/${name}`, bytes: bytesOf(text) }));
    const read = ingest(files, NO_CURATION);
    expect(ingest(files.toReversed(), NO_CURATION)).toEqual(read);
    expect([...new Set(read.value.map(draft => draft.source.seed))]).toEqual([
      'seeds/a',
      'seeds/b',
      'seeds/c'
    ]);
  });

  it('reads nothing from nothing', () => {
    const row = READERS.find(({ id }) => id === reader)!;
    expect(row.read('', { path }).value).toEqual([]);
    expect(readBytes(path, bytesOf('')).diagnostics.map(({ code }) => code)).toEqual(['seed/empty']);
    const [problem, ...more] = readBytes(path, bytesOf(file([]))).diagnostics;
    expect(problem).toMatchObject({ file: path });
    expect(more).toEqual([]);
  });

  it('keeps duplicates, each with its own line', () => {
    const { value } = readBytes(path, bytesOf(file([...entries, entries[0]!])));
    expect(titlesOf(value)).toEqual([...TITLES, TITLES[0]]);
    const lines = value.map(draft => draft.source.line);
    if (text.trim().includes('\n')) expect(new Set(lines).size).toBe(lines.length);
  });

  it('loses a broken entry in the middle, and only that', () => {
    const before = entries.slice(0, 2);
    const damaged = file([...before, broken, ...entries.slice(2)]);
    const { value, diagnostics } = readBytes(path, bytesOf(damaged));
    expect(titlesOf(value)).toEqual(TITLES);
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    const start = lineOf(damaged, broken);
    const end = start + broken.split('\n').length;
    for (const { line, file: named, hint } of diagnostics) {
      expect(named).toBe(path);
      expect(hint).not.toBe('');
      expect(line).toBeGreaterThanOrEqual(start);
      expect(line).toBeLessThanOrEqual(end);
    }
    expect(value.map(draft => draft.source.line)).toEqual(entries.map(one => lineOf(damaged, one)));
  });

  it('refuses bytes that are no text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256);
    const { value, diagnostics } = readBytes(path, noise);
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['seed/binary']);
  });

  it('reads a long file before its time is up, and a long broken one', () => {
    const many = Array.from({ length: 100 }, () => entries).flat();
    expect(readBytes(path, bytesOf(file(many))).value.length).toBe(400);
    readBytes(path, bytesOf(file(Array<string>(500).fill(broken))));
  });

  it('reads what is left of a file that is cut anywhere', () => {
    for (let end = 1; end < text.length; end += 3) {
      const { value, diagnostics } = readBytes(path, bytesOf(text.slice(0, end)));
      const whole = expected.value.filter(draft =>
        value.some(({ title, abstract }) => title === draft.title && abstract === draft.abstract)
      );
      expect(value.length - whole.length).toBeLessThanOrEqual(1);
      for (const { file: named, hint } of diagnostics) expect([named, hint === '']).toEqual([path, false]);
    }
  });

  it('never throws, whatever stands between the entries', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...entries, broken))), parts => {
        readBytes(path, bytesOf(file(parts)));
      }),
      { numRuns: 200 }
    );
  });
});
