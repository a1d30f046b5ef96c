import type { Curation } from '../model/curation.ts';
import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { PaperDraft } from '../model/paper.ts';
import type { SeedFile } from '../model/seed.ts';
import { compareText } from '../model/text.ts';
import { decode } from './decode.ts';
import { quote } from './quote.ts';
import type { Reader, ReaderSource } from './reader.ts';
import { READERS } from './readers.ts';
import { unpack } from './unpack.ts';

/**
 * Seeds → one draft for each entry of each seed, ordered by path and line whatever the order of the files.
 * A file that cannot be read costs that file, an entry that cannot be read costs that entry.
 */
export function ingest(files: readonly SeedFile[], curation: Curation): Outcome<PaperDraft[]> {
  const unpacked = [...files].sort((a, b) => compareText(a.path, b.path)).map(file => unpack(file));
  const sorted = unpacked.flatMap(({ value }) => value).sort((a, b) => compareText(a.path, b.path));
  const outcomes = sorted.map(file => readSeed(file, curation));
  return {
    value: outcomes.flatMap(outcome => outcome.value),
    diagnostics: [
      ...missingCaptures(
        sorted.map(file => file.path),
        curation
      ),
      ...unpacked.flatMap(outcome => outcome.diagnostics),
      ...outcomes.flatMap(outcome => outcome.diagnostics)
    ]
  };
}

function readSeed(file: SeedFile, curation: Curation): Outcome<PaperDraft[]> {
  const { value: text, diagnostics } = decode(file);
  if (text === undefined) return { value: [], diagnostics };
  if (text.trim() === '') return { value: [], diagnostics: [...diagnostics, emptyFile(file.path)] };
  const name = file.path.replace(/\.gz$/iu, '');
  const reader = READERS.find(row => row.recognises(text, name));
  if (!reader) return { value: [], diagnostics: [...diagnostics, unknownFormat(file.path, text)] };
  const capture = curation.captures.get(file.path);
  const source = { path: file.path, ...(capture && { captureYear: capture.year }) };
  const outcome = readWith(reader, text, source);
  return { value: outcome.value, diagnostics: [...diagnostics, ...outcome.diagnostics] };
}

/** Text that nests deeper than the stack of a parser costs that file. */
function readWith(reader: Reader, text: string, source: ReaderSource): Outcome<PaperDraft[]> {
  try {
    return reader.read(text, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: [], diagnostics: [tooDeep(source.path)] };
  }
}

function tooDeep(file: string): Diagnostic {
  return {
    code: 'seed/too-deep',
    severity: 'error',
    file,
    message: 'The lists or tags of this file lie within each other too deep to be read.',
    hint: 'Save or export it again; something has gone wrong with it.'
  };
}

function emptyFile(file: string): Diagnostic {
  return {
    code: 'seed/empty',
    severity: 'warning',
    file,
    message: 'This file is empty.',
    hint: 'Save the page or the bibliography again, or remove the file.'
  };
}

function unknownFormat(file: string, text: string): Diagnostic {
  const lines = text.split('\n');
  const line = lines.findIndex(candidate => candidate.trim() !== '') + 1;
  return {
    code: 'seed/unknown-format',
    severity: 'error',
    file,
    line,
    message: `No reader knows this format; the file begins with ${quote(lines[line - 1] ?? '')}.`,
    hint: `Give one of these: ${READERS.map(reader => reader.describes).join(', ')}.`
  };
}

/** The seed that a mistyped path means: what folders they share does not make two names alike. */
function nearSeed(path: string, paths: readonly string[]): string | undefined {
  const nameOf = (whole: string) => whole.slice(whole.lastIndexOf('/') + 1);
  const near = nearest(nameOf(path), paths.map(nameOf));
  return paths.find(known => nameOf(known) === near);
}

function missingCaptures(paths: readonly string[], curation: Curation): Diagnostic[] {
  const missing = [...curation.captures].filter(([path]) => !paths.includes(path));
  return missing.map(([path, { at }]) => {
    const near = nearSeed(path, paths);
    return {
      code: 'curation/unknown-seed',
      severity: 'warning',
      file: at.seed,
      line: at.line,
      message: `There is no seed ${quote(path)}.`,
      hint: near
        ? `Did you mean ${quote(near)}?`
        : 'Write the path from the project folder on, for example "seeds/page.txt", or remove the entry.'
    };
  });
}
