import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, PROSE } from '../../tests/fixtures/formats.ts';
import { NO_CURATION } from '../model/curation.ts';
import type { PaperDraft } from '../model/paper.ts';
import { ingest } from './index.ts';
import { READERS } from './readers.ts';

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
  it('has a format to be tested with', () => {
    expect(new Set(FORMATS.map(format => format.reader))).toEqual(new Set(READERS.map(reader => reader.id)));
  });
});

describe.each(FORMATS)('$name', ({ reader, path, entry, broken, file }) => {
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
