import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { code, quote } from '../quote.ts';
import { TITLE_NAMES, unreadNames, type ColumnName, type Columns } from './columns.ts';
import type { CsvRow } from './syntax.ts';

/** A table in which nothing is called a title. */
export function noTitleColumn(header: CsvRow, file: string): Diagnostic {
  const near = header.cells.find(cell => nearest(cell, TITLE_NAMES.slice(0, 1)) !== undefined);
  return {
    code: 'csv/no-title-column',
    severity: 'error',
    file,
    line: header.line,
    message: `The header ${code(header.text)} has no column "title".`,
    hint:
      near === undefined
        ? 'Name the columns in the first line, for example "title,authors,year,doi,abstract".'
        : `Rename ${quote(near)} to "title".`
  };
}

/** A kind of table: the first part of its codes, and what makes the cells of a row fit. */
export interface TableKind {
  readonly code: string;
  readonly cellsFit: string;
}

const PAPERS: TableKind = {
  code: 'csv',
  cellsFit: 'Put a cell with a comma or a line break in quotation marks'
};

/** A row whose quotes or cells do not fit. */
export function brokenRow(row: CsvRow, header: CsvRow, file: string, kind = PAPERS): Diagnostic {
  const [actual, expected] = [row.cells.length, header.cells.length];
  const isQuotes = row.fault === 'quotes';
  return {
    code: `${kind.code}/${isQuotes ? 'open-quote' : 'wrong-length'}`,
    severity: 'error',
    file,
    line: row.line,
    message: isQuotes
      ? `A quotation mark of the row ${code(row.text)} does not close.`
      : `The row ${code(row.text)} has ${actual === 1 ? 'one cell' : `${actual} cells`}, the header ${expected}.`,
    hint: `${isQuotes ? 'Write a quotation mark within a cell twice ("")' : kind.cellsFit}. The row was skipped; the others were read.`,
    ...(!isQuotes && { expected: String(expected), actual: String(actual) })
  };
}

/** The columns that nearly every table of papers has, by the name that people write. */
const USUAL: readonly (readonly [ColumnName, string])[] = [
  ['authors', 'authors'],
  ['date', 'year'],
  ['abstract', 'abstract']
];

/** The most columns that are named one by one. */
const NAMED = 5;

/** Columns that are not read, where one that nearly every table has was not found: it may go by another name. */
export function unreadColumns(header: CsvRow, columns: Columns, file: string): Diagnostic[] {
  const missing = USUAL.flatMap(([column, name]) => (columns[column] ? [] : [name]));
  const unread = unreadNames(header.cells);
  if (missing.length === 0 || unread.length === 0) return [];
  const renames = unread.flatMap(name => {
    const near = nearest(name, missing);
    return near === undefined ? [] : [`${quote(name)} to "${near}"`];
  });
  const more = unread.length - NAMED;
  const named = [...unread.slice(0, NAMED).map(quote), ...(more > 0 ? [`${more} more`] : [])];
  const others =
    renames.length < missing.length ? ' Whatever else holds one of these needs its name too.' : '';
  return [
    {
      code: 'csv/unread-columns',
      severity: renames.length > 0 ? 'warning' : 'info',
      file,
      line: header.line,
      message: `No column is called ${listed(missing.map(quote), 'or')}; not read: ${listed(named, 'and')}.`,
      hint:
        renames.length > 0
          ? `Rename ${listed(renames, 'and')}.${others}`
          : `If a column holds that, name it so in the first line, as in "title,authors,year,doi,abstract".`
    }
  ];
}

function listed(parts: readonly string[], last: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
