import type { Diagnostic } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { accepted, readEntries, skipped } from '../entries.ts';
import { code, quote } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { columnsOf, TITLE_NAMES } from './columns.ts';
import { draftOf } from './meaning.ts';
import { delimiterOf, parseRows, type CsvRow } from './syntax.ts';

/** Tables with a header, as spreadsheets, Zotero, Scopus and scripts write them: comma, semicolon or tab. */
export const csv: Reader = {
  id: 'csv',
  describes: 'a table with a column "title" (.csv, .tsv)',

  recognises(text, path) {
    if (/\.(?:csv|tsv|tab)$/iu.test(path)) return true;
    const header = text.trimStart().split('\n', 1)[0]!;
    const cells = header.split(delimiterOf(header)).map(cell => cell.replaceAll('"', ''));
    // A header that begins with a bar is that of a Markdown table.
    return cells.length > 1 && !header.startsWith('|') && columnsOf(cells).title !== undefined;
  },

  read(text, { path }) {
    const rows = parseRows(text, delimiterOf(text.trimStart().split('\n', 1)[0]!));
    const header = rows.next().value as CsvRow | undefined;
    if (!header) return readEntries([], path, () => skipped());
    const columns = columnsOf(header.cells);
    if (!columns.title && !columns.abstract) return { value: [], diagnostics: [noTitleColumn(header, path)] };
    return readEntries(rows, path, row => {
      if (row.fault) return skipped(brokenRow(row, header, path));
      return accepted(draftOf(row, columns, path), code(row.text));
    });
  }
};

function noTitleColumn(header: CsvRow, file: string): Diagnostic {
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

function brokenRow(row: CsvRow, header: CsvRow, file: string): Diagnostic {
  const [actual, expected] = [row.cells.length, header.cells.length];
  const isQuotes = row.fault === 'quotes';
  return {
    code: isQuotes ? 'csv/open-quote' : 'csv/wrong-length',
    severity: 'error',
    file,
    line: row.line,
    message: isQuotes
      ? `A quotation mark of the row ${code(row.text)} does not close.`
      : `The row ${code(row.text)} has ${actual === 1 ? 'one cell' : `${actual} cells`}, the header ${expected}.`,
    hint: `${isQuotes ? 'Write a quotation mark within a cell twice ("")' : 'Put a cell with a comma or a line break in quotation marks'}. The row was skipped; the others were read.`,
    ...(!isQuotes && { expected: String(expected), actual: String(actual) })
  };
}
