import { DataFactory, Parser, type Quad } from 'n3';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { code } from '../quote.ts';
import { PREFIXES, propertyOf, type Statement } from './statement.ts';

/** Without line breaks, so that lines stay what they are. */
const HEAD = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join(' ');

/** Where a statement may end: after a dot, or after a directive of SPARQL's form; never in text, an IRI or a comment. */
const PIECE =
  /"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|<[^<>\s]*>|#[^\n]*|(?<=^|\n)[ \t]*(?:PREFIX[ \t]+\S*[ \t]*|BASE[ \t]+)<[^<>\s]*>|\.(?=\s|$)/giu;

interface Piece {
  readonly text: string;
  /** Of its first character, counted from 1. */
  readonly line: number;
}

interface Said {
  readonly quad: Quad;
  readonly line: number;
}

/** Turtle (W3C 2014) or N-Triples → what it says of terms. A statement that is broken costs that statement. */
export function readTurtle(text: string, seed: string): Outcome<Statement[]> {
  const diagnostics: Diagnostic[] = [];
  const said = readWhole(text) ?? readPieces(text, seed, diagnostics);
  const statements = said.flatMap(({ quad: { subject, predicate, object }, line }): Statement[] => {
    const property = propertyOf(predicate.value);
    if (property === undefined) return [];
    const language = object.termType === 'Literal' && object.language ? { language: object.language } : {};
    return [{ term: subject.value, property, value: object.value, ...language, at: { seed, line } }];
  });
  return { value: statements, diagnostics };
}

function readWhole(text: string): Said[] | undefined {
  try {
    return parse(HEAD, { text, line: 1 });
  } catch {
    return undefined;
  }
}

/** Statement by statement, for a file in which one is broken. */
function readPieces(text: string, seed: string, diagnostics: Diagnostic[]): Said[] {
  let head = HEAD;
  const read = (piece: Piece): Said[] => {
    try {
      const said = parse(head, piece);
      if (/^\s*(?:#.*\s*)*@?(?:prefix|base)\b/iu.test(piece.text)) head += ` ${uncommented(piece.text)}`;
      return said;
    } catch (fault) {
      const parts = partsOf(piece);
      if (parts.length > 1) return parts.flatMap(read);
      if (uncommented(piece.text) !== '') diagnostics.push(broken(piece, seed, fault as Fault));
      return [];
    }
  };
  return splitStatements(text).flatMap(read);
}

/** What n3 throws. */
interface Fault extends Error {
  readonly context?: { readonly line: number };
}

function parse(head: string, { text, line }: Piece): Said[] {
  const lines = new Map<Quad, number>();
  let [current, before] = [1, 1];
  const factory = {
    ...DataFactory,
    quad(...terms: Parameters<typeof DataFactory.quad>) {
      const quad = DataFactory.quad(...terms);
      // A statement is whole once the sign after its object is read.
      lines.set(quad, line + before - 1);
      return quad;
    }
  };
  const parser = new Parser({ format: 'text/turtle', factory, blankNodePrefix: 'b' });
  const quads = parser.parse(`${head} ${text}`, {
    onToken: token => ([before, current] = [current, token.line])
  });
  return quads.map(quad => ({ quad, line: lines.get(quad)! }));
}

function splitStatements(text: string): Piece[] {
  const pieces: Piece[] = [];
  let [start, line] = [0, 1];
  const cut = (end: number) => {
    const piece = text.slice(start, end);
    const blank = /^\s*/u.exec(piece)![0];
    if (blank.length < piece.length)
      pieces.push({ text: piece.slice(blank.length), line: line + breaks(blank) });
    line += breaks(piece);
    start = end;
  };
  for (const match of text.matchAll(PIECE))
    if (/^(?:\.|\s*PREFIX|\s*BASE)/iu.test(match[0])) cut(match.index + match[0].length);
  cut(text.length);
  return pieces;
}

/** A statement that has lost its dot runs on into the next one, mostly after an empty line. */
function partsOf({ text, line }: Piece): Piece[] {
  const parts: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[ \t]*\n(?=\S)/gu)) {
    const end = match.index + match[0].length;
    parts.push({ text: text.slice(start, end), line: line + breaks(text.slice(0, start)) });
    start = end;
  }
  return [...parts, { text: text.slice(start), line: line + breaks(text.slice(0, start)) }];
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}

function uncommented(text: string): string {
  return text
    .replace(/^\s*#[^\n]*$/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function broken({ text, line }: Piece, file: string, fault: Fault): Diagnostic {
  const within = Math.min(fault.context?.line ?? 1, text.trimEnd().split('\n').length);
  const reason = fault.message.replace(/ on line \d+\.$/u, '');
  const prefix = /^Undefined prefix "(.*):"$/u.exec(reason)?.[1];
  return {
    code: 'vocabulary/broken-turtle',
    severity: 'error',
    file,
    line: line + within - 1,
    message: `This is no Turtle: ${code(text.split('\n')[within - 1]!)} (${reason.charAt(0).toLowerCase()}${reason.slice(1)}).`,
    hint:
      prefix === undefined
        ? 'End each statement with " ." and part what it says by ";" or ",". This one was skipped; the others were read.'
        : `Write "@prefix ${prefix}: <…> ." in front, with the address that it stands for. This statement was skipped; the others were read.`
  };
}
