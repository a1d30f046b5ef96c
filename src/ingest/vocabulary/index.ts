import type { Outcome } from '../../model/diagnostic.ts';
import type { SeedFile } from '../../model/seed.ts';
import { compareText } from '../../model/text.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { decode } from '../decode.ts';
import { unpack } from '../unpack.ts';
import { readJsonLd } from './json-ld.ts';
import { noTerm, unknownFormat } from './problems.ts';
import type { Statement } from './statement.ts';
import { readTable } from './table.ts';
import { termsOf } from './terms.ts';
import { readTurtle } from './turtle.ts';

type Read = (text: string, seed: string) => Outcome<Statement[]>;

/** How each kind of file is read, by its ending. */
const FORMATS: readonly [ending: RegExp, read: Read][] = [
  [/\.(?:ttl|nt)$/iu, readTurtle],
  [/\.json(?:ld)?$/iu, readJsonLd],
  [/\.[ct]sv$/iu, readTable]
];

/**
 * `seeds/vocabulary.*` → terms, whatever the order of the files: SKOS as Turtle or JSON-LD, or a table. An entry that
 * cannot be read costs that entry, a file that cannot be read costs that file.
 */
export function readVocabulary(files: readonly SeedFile[]): Outcome<Vocabulary> {
  const unpacked = [...files].sort((a, b) => compareText(a.path, b.path)).map(file => unpack(file));
  const read = unpacked.flatMap(({ value }) => value).map(readFile);
  const terms = termsOf(read.flatMap(({ value }) => value));
  return {
    value: terms.value,
    diagnostics: [...unpacked, ...read, terms].flatMap(({ diagnostics }) => diagnostics)
  };
}

function readFile(file: SeedFile): Outcome<Statement[]> {
  const decoded = decode(file);
  const { value: text } = decoded;
  if (text === undefined) return { value: [], diagnostics: decoded.diagnostics };
  const format = FORMATS.find(([ending]) => ending.test(file.path.replace(/\.gz$/iu, '')));
  if (!format) return { value: [], diagnostics: [...decoded.diagnostics, unknownFormat(file.path, text)] };
  const { value, diagnostics } = format[1](text, file.path);
  const empty = value.length === 0 && diagnostics.length === 0 ? [noTerm(file.path)] : [];
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics, ...empty] };
}
