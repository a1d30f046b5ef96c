import { accepted, readEntries, skipped } from '../entries.ts';
import { undated } from '../problems.ts';
import { code } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { columnsOf } from './columns.ts';
import { cellOf, draftOf } from './meaning.ts';
import { brokenRow, noTitleColumn, unreadColumns } from './problems.ts';
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
    const read = (row: CsvRow) => {
      if (row.fault) return skipped(brokenRow(row, header, path));
      const draft = draftOf(row, columns, path);
      return accepted(draft, code(row.text), undated(draft, cellOf(row, columns, 'date')));
    };
    return readEntries(rows, path, read, unreadColumns(header, columns, path));
  }
};
