import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const TEXT = 'A text, long enough to be worth packing. '.repeat(1000);
const seed = (bytes: Uint8Array, path = 'seeds/a') => ({ path, bytes });
const read = (bytes: Uint8Array, limit?: number) => {
  const { value, diagnostics } = unpack(seed(bytes), limit);
  return [
    ...value.map(file => [file.path, new TextDecoder().decode(file.bytes)]),
    ...diagnostics.map(({ code }) => code)
  ];
};

const twice = (bytes: Uint8Array) => new Uint8Array([...bytes, ...bytes]);
const ZIP = zipSync({
  'b.bib': strToU8(TEXT),
  c: { 'd.txt': strToU8('d') },
  __MACOSX: { 'b.bib': strToU8('x') },
  '.DS_Store': strToU8('x')
});

describe('unpack', () => {
  it.each([
    ['a plain file', strToU8(TEXT), [['seeds/a', TEXT]]],
    ['nothing', new Uint8Array(), [['seeds/a', '']]],
    ['gzip', gzipSync(strToU8(TEXT)), [['seeds/a', TEXT]]],
    ['gzip in two members', twice(gzipSync(strToU8(TEXT))), [['seeds/a', TEXT + TEXT]]],
    [
      'zip',
      ZIP,
      [
        ['seeds/a/b.bib', TEXT],
        ['seeds/a/c/d.txt', 'd']
      ]
    ],
    ['gzip that is cut off', gzipSync(strToU8(TEXT)).slice(0, 60), ['seed/broken-archive']],
    ['no more than the head of gzip', new Uint8Array([0x1f, 0x8b, 8]), ['seed/broken-archive']],
    ['zip that is cut off', ZIP.slice(0, 200), ['seed/broken-archive']],
    ['an Office document', zipSync({ '[Content_Types].xml': strToU8('x') }), ['seed/office']]
  ])('reads %s', (_, bytes, files) => {
    expect(read(bytes)).toEqual(files);
  });

  it.each([
    ['a plain file', strToU8(TEXT)],
    ['gzip', gzipSync(strToU8(TEXT))],
    ['zip', ZIP]
  ])('stops at a limit: %s', (_, bytes) => {
    expect(read(bytes, 1000)).toEqual(['seed/too-large']);
  });

  it('stops a bomb that would fill the memory', () => {
    const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024));
    expect(read(bomb, 1024)).toEqual(['seed/too-large']);
  });
});
