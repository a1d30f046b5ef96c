import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const textOf = (bytes: Uint8Array) => decode({ path: 'x', bytes }).value;

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('é\r\n·\rx\n'), 'é\n·\nx\n'],
    ['a byte order mark', Buffer.from('\ufeffé'), 'é'],
    ['UTF-16, little end first', Buffer.from('\ufeffé·', 'utf16le'), 'é·'],
    ['UTF-16, big end first', Buffer.from('\ufeffé·', 'utf16le').swap16(), 'é·'],
    ['Windows-1252', Buffer.from([0x93, 0xe9, 0x94, 0x80]), '“é”€'],
    ['a stray control character', Buffer.from(`a\u0002${'b'.repeat(200)}`), `a\u0002${'b'.repeat(200)}`],
    ['nothing', new Uint8Array(), '']
  ])('reads %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it('names the line that is not UTF-8', () => {
    const { diagnostics } = decode({ path: 'x', bytes: Buffer.from('a\r\nb\r\ncaf\xe9', 'latin1') });
    expect(diagnostics).toMatchObject([{ code: 'seed/not-utf8', line: 3 }]);
  });
});
