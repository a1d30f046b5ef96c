import { expect, test } from 'vitest';
import { READERS } from '../src/ingest/readers.ts';
import { arrivals } from '../src/pipeline.ts';
import { ENDINGS, seedName } from '../src/arrivals/seed-name.ts';

const seed = (name: string, text: string) => ({
  path: `seeds/${name}`,
  bytes: new TextEncoder().encode(text)
});

const SONG = '@article{song, title={On the Song of Birds}, author={Doe, Jane}, year={2020}}\n';

test('each entry is new, merged with what it brings, or known', () => {
  const { value, diagnostics } = arrivals({ seeds: [seed('old.bib', SONG)] }, [
    seed(
      'new.bib',
      `${SONG}@article{w, title={Whales}}\n@article{w2, title={Whales}}\n@article{broken, title={b\n` +
        '@article{a, title={On the Song of Birds}, author={Doe, Jane}, year={2020}, doi={10.1000/song}}\n'
    )
  ]);
  expect(value.map(({ kind, title, at, brings }) => [kind, title, at.line, brings])).toEqual([
    ['merged', 'On the Song of Birds', 1, ['doi']],
    ['new', 'Whales', 2, undefined],
    ['known', 'Whales', 3, undefined],
    ['known', 'On the Song of Birds', 5, undefined]
  ]);
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['bibtex/unclosed-entry', 4]]);
});

test.each([
  ['/home/me/library.bib', [], undefined, 'library.bib'],
  ['C:\\Users\\me\\library.bib', [], undefined, 'library.bib'],
  ['library.bib', ['library.bib', 'library-2.bib'], undefined, 'library-3.bib'],
  ['library.bib.gz', ['library.bib.gz'], undefined, 'library-2.bib.gz'],
  ['README.md', [], undefined, 'list-README.md'],
  ['.hidden.bib', [], undefined, 'list-hidden.bib'],
  ['curation.yaml', [], undefined, 'list-curation.yaml'],
  ['export', ['export'], undefined, 'export-2'],
  ['export.txt', [], 'bib', 'export.txt.bib'],
  ['export.BIB', [], 'bib', 'export.BIB']
])('%s beside %j, read as %s, becomes %s', (name, taken, ending, expected) => {
  expect(seedName(name, new Set(taken), ending)).toBe(expected);
});

test('every reader has an ending', () => {
  expect(Object.keys(ENDINGS).sort()).toEqual(READERS.map(({ id }) => id).sort());
});
