import { Gunzip, unzipSync } from 'fflate';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { SeedFile } from '../model/seed.ts';

/** A seed may hold this many bytes, unpacked: more than any library, less than a string can hold. */
const LARGEST_SEED = 256 * 1024 * 1024;

/** Compressed bytes are unpacked in pieces of this length, so that a bomb is noticed before it has gone off. */
const PIECE = 16_384;

/** Head, end and the shortest content of a gzip archive (RFC 1952). */
const SHORTEST_GZIP = 20;

/** What archivers add for themselves. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)|\/$/u;

/** Office documents are archives, too. */
const OFFICE = '[Content_Types].xml';

class TooLarge extends Error {}
class OfficeDocument extends Error {}

/**
 * A seed → the files in it: itself, or what a gzip or zip archive holds; the files of a zip go by its path and their
 * own. An archive that is broken or too large costs that archive; archives within archives stay packed.
 */
export function unpack(file: SeedFile, limit = LARGEST_SEED): Outcome<SeedFile[]> {
  try {
    return { value: filesIn(file, limit), diagnostics: [] };
  } catch (error) {
    if (error instanceof TooLarge) return refused(tooLarge(file.path, limit));
    if (error instanceof OfficeDocument) return refused(officeDocument(file.path));
    return refused(brokenArchive(file.path));
  }
}

function filesIn({ path, bytes }: SeedFile, limit: number): SeedFile[] {
  if (bytes.length > limit) throw new TooLarge();
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ path, bytes: gunzip(bytes, limit) }];
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return [{ path, bytes }];
  return Object.entries(unzip(bytes, limit)).map(([name, content]) => ({
    path: `${path}/${name}`,
    bytes: content
  }));
}

function gunzip(bytes: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Gunzip((piece, isLast) => {
    isWhole = isLast;
    length += piece.length;
    if (length > limit) throw new TooLarge();
    pieces.push(piece.slice());
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
  if (!isWhole || bytes.length < SHORTEST_GZIP) throw new Error('cut off');
  const result = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

function unzip(bytes: Uint8Array, limit: number): Record<string, Uint8Array> {
  let length = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name === OFFICE) throw new OfficeDocument();
      if (CLUTTER.test(name)) return false;
      length += originalSize;
      if (length > limit) throw new TooLarge();
      return true;
    }
  });
}

function refused(diagnostic: Diagnostic): Outcome<SeedFile[]> {
  return { value: [], diagnostics: [diagnostic] };
}

function tooLarge(file: string, limit: number): Diagnostic {
  const size = `${Math.round(limit / 1024 / 1024)} MB`;
  return {
    code: 'seed/too-large',
    severity: 'error',
    file,
    message: `This file holds more than ${size}.`,
    hint: 'Split it into several files, or leave out what the site does not need.'
  };
}

function officeDocument(file: string): Diagnostic {
  return {
    code: 'seed/office',
    severity: 'error',
    file,
    message: 'This file is an Office document.',
    hint: 'Save the table in it as CSV, or the text as plain text, and put that into its place.'
  };
}

function brokenArchive(file: string): Diagnostic {
  return {
    code: 'seed/broken-archive',
    severity: 'error',
    file,
    message: 'This archive cannot be unpacked: it is cut off, damaged or protected by a password.',
    hint: 'Save it again, or unpack it yourself and put the files that it holds into its place.'
  };
}
