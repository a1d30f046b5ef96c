import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SeedFile } from '../model/seed.ts';

/** How compressed and printed files begin, and what to do with them instead. */
const KNOWN_BINARIES: readonly [magic: readonly number[], what: string, hint: string][] = [
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it with "gunzip" and put the text file into its place.'],
  [[0x50, 0x4b, 3, 4], 'a zip archive', 'Unpack it and put the files that it holds into its place.'],
  [
    [0x25, 0x50, 0x44, 0x46],
    'a PDF',
    'Put in a record of the paper instead, for example its CSL-JSON from Zotero; papers themselves are not read.'
  ]
];

/** Text may hold a stray control character, but not as many as this share. */
const MOST_CONTROLS = 0.01;

/**
 * Bytes → text with `\n` at line ends and without byte order mark: UTF-8, UTF-16 where a byte order mark says so,
 * else Windows-1252 with a warning. Undefined for bytes that are no text.
 */
export function decode(file: SeedFile): Outcome<string | undefined> {
  const { bytes, path } = file;
  const known = KNOWN_BINARIES.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (known) return binary(path, `This file is ${known[1]}, not text.`, known[2]);
  const encoding = markedEncoding(bytes);
  const utf8 = decodeAs(encoding ?? 'utf-8', bytes);
  const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes);
  if (!isText(text) || (utf8 === undefined && encoding)) {
    return binary(
      path,
      'This file is not text.',
      'Save the page or the bibliography as plain text in UTF-8.'
    );
  }
  const value = text.replace(/\r\n?/gu, '\n');
  return { value, diagnostics: utf8 === undefined ? [notUtf8(path, value, bytes)] : [] };
}

function isText(text: string): boolean {
  const start = text.slice(0, 65_536);
  const controls: readonly string[] = start.match(/(?![\t\n\f\r])\p{Cc}/gu) ?? [];
  return !controls.includes('\0') && controls.length <= MOST_CONTROLS * start.length;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function binary(file: string, message: string, hint: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [{ code: 'seed/binary', severity: 'error', file, message, hint }] };
}

function notUtf8(file: string, text: string, bytes: Uint8Array): Diagnostic {
  const lenient = new TextDecoder().decode(bytes).replace(/\r\n?/gu, '\n');
  const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
  const quoted = (text.split('\n')[line - 1] ?? '').trim();
  const at = Math.max(0, quoted.search(/[^\0-\x7f]/u) - 20);
  return {
    code: 'seed/not-utf8',
    severity: 'warning',
    file,
    line,
    message: `This file is not UTF-8; it was read as Windows-1252, which makes "${quoted.slice(at, at + 40).trim()}" of this line.`,
    hint: 'Save the file as UTF-8. If the letters above look right, nothing else is needed.'
  };
}
