import Papa from 'papaparse';
import { placeCounter } from '../places.ts';

/** One row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Of its first character, counted from 1. */
  readonly line: number;
  /** The row as written. */
  readonly text: string;
  /** What is wrong with it. */
  readonly fault?: 'quotes' | 'cells';
}

/** Rows are parsed in pieces of the text, from this length up to the longest that a row may have. */
const [SHORTEST_PIECE, LONGEST_PIECE] = [1024, 1_048_576];

/** The sign that parts the cells of a header, by its number: tab, comma, semicolon or bar. */
export function delimiterOf(header: string): string {
  const signs = ['\t', ',', ';', '|'].map(sign => ({ sign, count: header.split(sign).length }));
  return signs.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

/**
 * The rows of a table (RFC 4180), blank ones left out; the first is the header. A row whose quotes do not close ends
 * with its line, and the lines after it that are no whole row belong to it.
 */
export function* parseRows(text: string, delimiter: string): Generator<CsvRow> {
  const place = placeCounter(text);
  let width: number | undefined;
  let isMending = false;
  for (let at = 0; at < text.length;) {
    const { cells, end, isBroken } = readRow(text, at, delimiter);
    const row = { cells, line: place(at).line, text: text.slice(at, end).trimEnd() };
    at = end;
    if (cells.every(cell => cell.trim() === '')) continue;
    width ??= cells.length;
    const fault = isBroken ? 'quotes' : cells.length === width ? undefined : 'cells';
    if (fault === undefined) yield row;
    // What is left of a broken row has fewer cells than a row; the next broken row has as many.
    else if (!isMending || row.text.split(delimiter).length >= width) yield { ...row, fault };
    isMending = fault !== undefined && (isMending || isBroken);
  }
}

function readRow(text: string, at: number, delimiter: string) {
  for (let length = SHORTEST_PIECE; ; length *= 2) {
    const piece = text.slice(at, at + length);
    const { data, errors, meta } = Papa.parse<string[]>(piece, {
      delimiter,
      newline: '\n',
      preview: 1,
      fastMode: false
    });
    const isCut = meta.cursor >= piece.length && at + length < text.length;
    // A mark within a cell shows at once; one that only does not close yet may do so further on.
    const isFaulty = errors.some(error => error.code === 'InvalidQuotes');
    if (isCut && !isFaulty && length < LONGEST_PIECE) continue;
    const isBroken = isCut || errors.some(error => error.type === 'Quotes');
    const lineEnd = text.indexOf('\n', at) + 1 || text.length;
    return { cells: data[0] ?? [], isBroken, end: isBroken ? lineEnd : at + Math.max(1, meta.cursor) };
  }
}
