import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../src/model/diagnostic.ts';
import { formatDiagnostic } from '../src/model/diagnostic-text.ts';
import { weave } from '../src/pipeline.ts';

const PAGE = (...parts: string[]) => ['byAK and the research community', 'Dec 15', ...parts].join('\n\n');
const LONG = 'A text that is far too long to be the title of any paper that was ever written. '
  .repeat(4)
  .trim();

const SPRING =
  'Migrating birds return northwards following rising temperatures, lengthening daylight, abundant insects, melting glaciers, flowering orchards, quiet rivers, distant thunder, gentle winds, green meadows, early sunrise, young leaves, fresh seedlings, busy farmers, noisy children, crowded gardens';
const PROOFS =
  'Mechanised verification establishes soundness theorems about dependent types using inductive predicates, structural recursion, cumulative universes, normalisation arguments, logical relations, parametricity results, decidable equality, constructive logic, canonical models, syntactic categories';

/** A zip archive whose directory says that it holds two gigabytes. */
const BOMB = zipSync({ 'page.txt': new Uint8Array(9) });
new DataView(BOMB.buffer).setUint32(BOMB.length - 22 - 54 + 24, 2 ** 31, true);

const ATOM = (entry: string) => `<feed xmlns="http://www.w3.org/2005/Atom">\n<entry>${entry}`;

/** Two papers that share three concepts. */
const PAIR = {
  'p.jsonl': [
    [
      'a',
      'Weight Sharing for Image Retrieval',
      'Weight sharing helps image retrieval. Speech recognition needs weight sharing.'
    ],
    [
      'b',
      'Image Retrieval and Speech Recognition',
      'Image retrieval works with weight sharing. Speech recognition does not.'
    ]
  ]
    .map(([id, title, abstract]) => JSON.stringify({ id, title, abstract }))
    .join('\n')
};

/** Every mistake that a person can make with seeds and curation, by name: the files, and the text of curation.yaml. */
const MISTAKES: Readonly<Record<string, { files?: Record<string, string | Uint8Array>; curation?: string }>> =
  {
    'an empty file': { files: { 'page.txt': '\n' } },
    'a gzip archive that is cut off': { files: { 'page.txt.gz': new Uint8Array([0x1f, 0x8b, 8]) } },
    'an archive in an archive': {
      files: { 'pages.zip': zipSync({ 'page.txt.gz': gzipSync(new Uint8Array(9)) }) }
    },
    'a zip archive in an archive': {
      files: { 'pages.zip': zipSync({ 'a.zip': zipSync({ b: new Uint8Array(9) }) }) }
    },
    'an Office document': { files: { 'table.xlsx': zipSync({ '[Content_Types].xml': new Uint8Array(9) }) } },
    'an archive that is a bomb': { files: { 'pages.zip': BOMB } },
    'a zip archive that is cut off': { files: { 'pages.zip': new Uint8Array([0x50, 0x4b, 3, 4]) } },
    'a PDF': { files: { 'paper.pdf': '%PDF-1.7\n' } },
    'a binary file': { files: { 'noise.txt': new Uint8Array([1, 2, 0, 3]) } },
    'half of a UTF-16 character': { files: { 'page.txt': new Uint8Array([0xff, 0xfe, 0x41]) } },
    'a file in Windows-1252': {
      files: { 'page.txt': Buffer.from(PAGE('Caf\xe9 Networks', 'Short.'), 'latin1') }
    },
    'a file of no known format': { files: { 'notes.txt': '\n\nThings to do\n' } },
    'a page without listings': { files: { 'page.txt': PAGE() } },
    'a title without abstract': { files: { 'page.txt': PAGE('A Lonely Title') } },
    'an abstract without title': { files: { 'page.txt': PAGE('A Title', 'Its abstract.', LONG) } },
    'an abstract that breaks off': {
      files: { 'page.txt': PAGE('A Title', 'An abstract that stops before') }
    },
    'a date that is none': {
      files: { 'page.txt': PAGE('A Title', 'Its abstract.', '·\nFebruary 31, 2024') }
    },
    'a date that is missing': { files: { 'page.txt': PAGE('A Title', 'Its abstract.', '• 4 authors\n·') } },
    'a second byline': {
      files: { 'page.txt': PAGE('A Title', 'Text.', '• 4 authors\n• 5 authors\n·\nMay 2, 2020') }
    },
    'dates without any year': {
      files: { 'page.txt': PAGE('One', 'Text.', '·\nMay 2', 'Two', 'Text.', '·\nMay 3') }
    },
    'a date without any year': { files: { 'page.txt': PAGE('One', 'Text.', '·\nMay 2') } },
    'JSON without a comma': { files: { 'a.jsonl': '{"id": "a" "title": "b"}' } },
    'JSON with an open string': { files: { 'a.json': '[\n  {\n    "title": "b\n  }\n]' } },
    'JSON with an open object': { files: { 'a.jsonl': '{"title": "b"\n{"title": "c"}' } },
    'JSON with a single quote': { files: { 'a.jsonl': "{'title': 'b'}" } },
    'JSON with a bare name': { files: { 'a.jsonl': '{title: "b"}' } },
    'JSON with a comma too many': { files: { 'a.jsonl': '{"title": "b",}' } },
    'JSON with something after it': { files: { 'a.jsonl': '{"title": "b"} and more' } },
    'JSON that lists nothing': { files: { 'a.json': '[]' } },
    'JSON that is no object': { files: { 'a.jsonl': '"only a text"' } },
    'an entry with a title of the wrong form': { files: { 'a.jsonl': '{"title": {"en": "b"}}' } },
    'an entry without any text': {
      files: { 'a.jsonl': '{"id": "b1", "DOI": "10.1000/b"}\n{"type": "book"}' }
    },
    'BibTeX without a comma': {
      files: { 'a.bib': '@article{a,\n  title = {b}\n  year = 2000\n}\n@misc{b, title={b} year=2000}' }
    },
    'BibTeX with an open value': { files: { 'a.bib': '@article{a,\n  title = {b,\n  year = 2000\n}' } },
    'BibTeX that does not close': { files: { 'a.bib': '@article{a, title = {b}\n' } },
    'BibTeX with a quotation mark too few': {
      files: { 'a.bib': '@article{a,\n  title = "b,\n  author = "Doe"\n}' }
    },
    'BibTeX without an equals sign': { files: { 'a.bib': '@article{a, title {b}}' } },
    'BibTeX without a value': { files: { 'a.bib': '@article{a, title = }' } },
    'BibTeX with a brace too many': { files: { 'a.bib': '@article{a, title = {b}},\n  year = {2000}\n}' } },
    'BibTeX with an unknown string': { files: { 'a.bib': '@article{a, title = {b}, journal = jmlr}' } },
    'BibTeX with a mistyped string': {
      files: { 'a.bib': '@string{jmlr = "J"}\n@article{a, title = {b}, journal = jmrl}' }
    },
    'BibTeX with an unknown crossref': { files: { 'a.bib': '@article{a, title = {b}, crossref = {proc}}' } },
    'BibTeX with a mistyped crossref': {
      files: { 'a.bib': '@article{a, title = {b}, crossref = {prco}}\n@book{proc, title = {c}}' }
    },
    'BibTeX with mistyped fields': {
      files: { 'a.bib': '@article{a,\n  title = {b},\n  auhtor = {c, d},\n  yaer = 2000\n}' }
    },
    'BibTeX without a text': { files: { 'a.bib': '@article{a, year = 2000}\n@misc{, year = 2001}' } },
    'BibTeX that lists nothing': { files: { 'a.bib': '% Nothing yet.\n' } },
    'RIS without a type': { files: { 'a.ris': 'TI  - b\nER  - \n' } },
    'RIS without an end': {
      files: { 'a.ris': 'TY  - JOUR\nTI  - b\nAU  - Doe\n\nTY  - JOUR\nTI  - c\nER  - \n' }
    },
    'RIS with a stray line': { files: { 'a.ris': 'TY  - JOUR\nTI  - b\nER  - \n\nSee also c.\n' } },
    'RIS without a text': { files: { 'a.ris': 'TY  - JOUR\nTI: b\nPY  - 2000\nER  - \n' } },
    'MEDLINE with a stray line': {
      files: { 'a.nbib': 'PMID- 1\nTI  - b\nc, and more\n\nPMID- 2\nOWN - NLM\n' }
    },
    'XML with an open tag': { files: { 'a.xml': ATOM('<title>b</entry>') } },
    'XML with a bare &': { files: { 'a.xml': ATOM('<title>b & c</title></entry>') } },
    'XML that breaks off': { files: { 'a.xml': ATOM('<title>b</title>\n') } },
    'XML without a text': { files: { 'a.xml': ATOM('<id>b</id></entry>') } },
    'an error of arXiv': {
      files: {
        'a.xml': ATOM(
          '<id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title><summary>incorrect id format for 1</summary></entry>'
        )
      }
    },
    'a null in a reply': { files: { 'a.json': '[{"paperId": "b", "title": "c"}, null]' } },
    'a title that is a number': {
      files: { 'a.json': '{"results": [{"id": "https://openalex.org/W1", "title": 3}]}' }
    },
    'a card without a title': {
      files: { 'a.html': '<html>huggingface.co<article><a href="/papers/1"></a></article></html>' }
    },
    'a table without titles': { files: { 'a.csv': 'name,year\nb,2000\n' } },
    'a table with a mistyped title': { files: { 'a.csv': 'Titel,year\nb,2000\n' } },
    'a table with mistyped columns': { files: { 'a.csv': 'title,authros,Yaer,DOI\nb,c,2000,\n' } },
    'a table with columns of another language': {
      files: { 'a.csv': 'title;Autor;Jahr;Zusammenfassung;Ort;Band;Heft\nb;c;2000;d;e;1;2\n' }
    },
    'a table with a column that is not read': { files: { 'a.csv': 'title,doi,ISSN\nb,,c\n' } },
    'dates without a year': {
      files: {
        'a.csv': 'title,year\nb,in press\n',
        'b.bib': '@article{a, title={c}, year={forthcoming}}',
        'c.ris': 'TY  - JOUR\nTI  - d\nPY  - soon\nER  - \n',
        'd.json': '[{"title":"e","issued":{"date-parts":[["spring"]]}},{"title":"f","issued":"2020"}]'
      }
    },
    'a row with an open quote': { files: { 'a.csv': 'title,year\n"b,2000\nc,2001\n' } },
    'a row with a bare quote': { files: { 'a.csv': 'title,year\n"b" or c,2000\nd,2001\n' } },
    'a row with a bare comma': { files: { 'a.csv': 'title,year\nb, or c,2000\nd\n' } },
    'a row without a text': { files: { 'a.csv': 'title,year\n,2000\n' } },
    'a table without rows': { files: { 'a.csv': 'title,year\n' } },
    'a list with an open link': { files: { 'a.md': '- [b](https://arxiv.org/abs/1706.03762\n' } },
    'a list with links to no paper': {
      files: { 'a.md': '- [b](https://example.org/b)\n- [c](https://c.org)\n' }
    },
    'a list with a link to no paper': { files: { 'a.md': '- [b](https://example.org/b)\n' } },
    'a list with a paper without a title': { files: { 'a.md': '- [pdf](https://example.org/b.pdf)\n' } },
    'a list without links': { files: { 'a.md': '- b\n' } },
    'an entry without a title': { files: { 'a.jsonl': '{"id":"b","abstract":"Of birds."}' } },
    'entries without titles': {
      files: { 'a.jsonl': '{"id":"b","abstract":"Of birds."}\n{"id":"c","title":" ","abstract":"Of bees."}' }
    },
    'tags without end': {
      files: { 'a.xml': ATOM(`<title>${'<b>'.repeat(20_000)}${'</b>'.repeat(20_000)}</title></entry>`) }
    },
    'an id used twice': { files: { 'a.jsonl': '{"id":"b","title":"One"}\n{"id":"b","title":"Two"}' } },
    'an id used in two files': {
      files: { 'a.jsonl': '{"id":"b","title":"One"}', 'c.jsonl': '{"id":"b","title":"Two"}' }
    },
    'two works with one title': {
      files: { 'a.jsonl': '{"title":"One","DOI":"10.1000/a"}\n{"title":"One","DOI":"10.1000/b"}' }
    },
    'two preprints with one title': {
      files: {
        'a.jsonl': '{"title":"One","number":"arXiv:1706.03762"}\n{"title":"One","number":"arXiv:1706.03763"}'
      }
    },
    'two authors of one title': {
      files: {
        'a.jsonl': '{"title":"One","author":[{"family":"Doe"}]}\n{"title":"One","author":[{"family":"Roe"}]}'
      }
    },
    'two years of one title': {
      files: { 'a.jsonl': '{"title":"One","issued":{"raw":"1999"}}\n{"title":"One","issued":{"raw":"2019"}}' }
    },
    'two texts of one title': {
      files: { 'a.jsonl': `{"title":"One","abstract":"${SPRING}"}\n{"title":"One","abstract":"${PROOFS}"}` }
    },
    'curation that is no YAML': { curation: 'captures:\n  page.txt: { year: 2020\n' },
    'curation without keys': { curation: '- 2020\n' },
    'a key that stands twice in an entry': {
      curation: 'hide:\n  - concept: a\n    concept: b\n'
    },
    'a part that stands twice, once without a list': {
      curation: 'hide: a\nhide:\n  - { concept: b }\n'
    },
    'a mistyped part': { curation: 'caputres: {}\n' },
    'an unknown part': { curation: 'colours: {}\n' },
    'captures that are no list': { curation: 'captures: 2020\n' },
    'a capture without a year': { curation: 'captures:\n  seeds/page.txt: {}\n' },
    'a capture with a mistyped key': {
      curation: 'captures:\n  seeds/page.txt: { year: 2020, yeer: 2021 }\n'
    },
    'a capture that is a number': { curation: 'captures:\n  seeds/page.txt: 2020\n' },
    'a year as text': { curation: 'captures:\n  seeds/page.txt: { year: "2020" }\n' },
    'a year out of range': { curation: 'captures:\n  seeds/page.txt:\n    year: 25\n' },
    'a capture of a file that is not there': { curation: 'captures:\n  seeds/pgae.txt: { year: 2020 }\n' },
    'a capture of a file that never was': { curation: 'captures:\n  elsewhere: { year: 2020 }\n' },
    'a list that is none': { curation: 'rename: deep nets\n' },
    'an entry that is none': { curation: 'hide:\n  - deep nets\n' },
    'an entry without what it must say': { curation: 'rename:\n  - concept: deep nets\n' },
    'a mistyped key of an entry': { curation: 'hide:\n  - concpet: deep nets\n' },
    'a number for a text': { curation: 'rename:\n  - concept: deep nets\n    to: 2024\n' },
    'a type that is none': { curation: 'retype:\n  - { concept: weight sharing, type: methods }\n' },
    'a name where a list is wanted': { curation: 'merge:\n  - { concepts: pruning, into: sparsity }\n' },
    'a pair of three': { curation: 'pin:\n  - papers: [a, b, c]\n' },
    'a split of nothing': { curation: 'split:\n  - { concept: weight sharing, as: tied weights }\n' },
    'a fix of nothing': { curation: 'fix:\n  - { paper: a, set: {} }\n' },
    'a fix of a field that there is not': { curation: 'fix:\n  - { paper: a, set: { tilte: One } }\n' },
    'an arXiv number without quotes': { curation: 'fix:\n  - { paper: a, set: { arxiv: 2405.11000 } }\n' },
    'a date of an entry that is none': {
      curation: 'hide:\n  - { concept: weight sharing, date: yesterday }\n'
    },
    'a concept that is not there': {
      files: PAIR,
      curation: 'rename:\n  - { concept: weight shering, to: tied weights }\n'
    },
    'a paper that is not there': { files: PAIR, curation: 'pin:\n  - papers: [one, sharing]\n' },
    'a form that is none': {
      files: PAIR,
      curation: 'split:\n  - { concept: weight sharing, as: tied weights, forms: [tying] }\n'
    },
    'a split in a paper that does not mention it': {
      files: { ...PAIR, 'q.jsonl': '{"id": "q", "title": "A Third Paper"}' },
      curation: 'split:\n  - { concept: weight sharing, as: tied weights, papers: [q] }\n'
    },
    'a split that leaves nothing': {
      files: PAIR,
      curation:
        'split:\n  - { concept: weight sharing, as: tied weights, forms: [weight sharing] }\n  - { concept: weight sharing, as: weight sharing, papers: [a] }\n'
    },
    'a concept that goes twice': {
      files: PAIR,
      curation:
        'merge:\n  - { concepts: [weight sharing], into: image retrieval }\n  - { concepts: [weight sharing], into: speech recognition }\n  - { concepts: [image retrieval], into: weight sharing }\n'
    },
    'two names for one concept': {
      files: PAIR,
      curation:
        'rename:\n  - { concept: weight sharing, to: tied weights }\n  - { concept: weight sharing, to: shared weights }\n  - { concept: image retrieval, to: tied weights }\n'
    },
    'two types of one concept': {
      files: PAIR,
      curation:
        'retype:\n  - { concept: weight sharing, type: task }\n  - { concept: weight sharing, type: metric }\n'
    },
    'an alias that is a concept': {
      files: PAIR,
      curation: 'alias:\n  - { concept: weight sharing, aliases: [image retrieval] }\n'
    },
    'two values of one field': {
      files: PAIR,
      curation: 'fix:\n  - { paper: a, set: { venue: One } }\n  - { paper: a, set: { venue: Two } }\n'
    },
    'a pair that is pinned and blocked': {
      files: PAIR,
      curation: 'pin:\n  - papers: [a, b]\nblock:\n  - papers: [b, a]\n  - papers: [a, a]\n'
    },
    'papers that are the same and are not': {
      files: PAIR,
      curation: 'same:\n  - papers: [a, b]\ndifferent:\n  - papers: [b, a]\n'
    },
    'papers that are not the same and are': {
      files: PAIR,
      curation: 'different:\n  - papers: [a, b]\n  - papers: [a, a]\nsame:\n  - papers: [b, a]\n'
    },
    'a listing that is the same as another paper and not the same as its own': {
      files: { 'p.jsonl': `${PAIR['p.jsonl']}\n${PAIR['p.jsonl'].split('\n')[0]!.replace('"a"', '"e"')}` },
      curation:
        'same:\n  - papers: ["seeds/p.jsonl:3", b]\ndifferent:\n  - papers: ["seeds/p.jsonl:1", "seeds/p.jsonl:3"]\n'
    },
    'a listing by a line within it': {
      files: PAIR,
      curation: 'different:\n  - papers: ["seeds/p.jsonl:2", "seeds/p.jsonl:9"]\n'
    },
    'a title that two papers have': {
      files: {
        'a.jsonl': '{"title":"One","DOI":"10.1000/a"}\n{"title":"One","DOI":"10.2000/b"}\n{"title":"Two"}'
      },
      curation: 'same:\n  - papers: [Two, One]\n'
    }
  };

const BESIDE = { 'page.txt': PAGE('A Title', 'Its abstract.') };

function messagesOf({ files = BESIDE, curation = '' }: (typeof MISTAKES)[string]): string {
  const seeds = Object.entries(files).map(([name, content]) => ({
    path: `seeds/${name}`,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
  }));
  return weave({ seeds, curation, related: 5 })
    .diagnostics.toSorted(compareDiagnostics)
    .map(formatDiagnostic)
    .join('\n');
}

describe('messages', () => {
  const messages = Object.entries(MISTAKES)
    .map(([name, input]) => `# ${name}\n${messagesOf(input)}\n`)
    .join('\n');

  it('say where, what and what to type instead', async () => {
    await expect(messages).toMatchFileSnapshot('messages.snapshot.txt');
  });

  it('are all in the snapshot', () => {
    const folders = ['../src/ingest', '../src/merge', '../src/curation', '../src/model'].map(name =>
      join(import.meta.dirname, name)
    );
    const code = folders
      .flatMap(folder =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name))
      )
      .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map(path => readFileSync(path, 'utf8'))
      .join('\n');
    const codes = [
      ...code.matchAll(
        /'((?:seed|listing|entry|json|xml|csv|markdown|arxiv|bibtex|ris|medline|merge|curation)\/[a-z0-9-]+)'/gu
      )
    ].map(match => match[1]!);
    expect(codes.length).toBeGreaterThan(10);
    for (const name of codes) expect(messages).toContain(`  ${name}  `);
  });
});
