import type { PaperDraft } from '../../model/paper.ts';
import { parseDate } from '../dates.ts';
import { identifierFacts } from '../identifiers.ts';
import { abstractToText, titleToText } from '../markup.ts';
import { readingOrder } from '../names.ts';
import type { ColumnName, Columns } from './columns.ts';
import type { CsvRow } from './syntax.ts';

/** What the first of the columns that say it holds; undefined where all are empty. */
export function cellOf(row: CsvRow, columns: Columns, column: ColumnName): string | undefined {
  return (columns[column] ?? []).map(at => row.cells[at]?.trim() ?? '').find(cell => cell !== '');
}

/** A row → a draft. */
export function draftOf(row: CsvRow, columns: Columns, seed: string): PaperDraft {
  const read = (column: ColumnName) => cellOf(row, columns, column);
  const authors = authorsOf(read('authors') ?? '');
  const date = parseDate(read('date') ?? '');
  const [inputId, venue] = [read('id'), read('venue')];
  return {
    source: { seed, line: row.line },
    ...(inputId !== undefined && { inputId }),
    title: titleToText(read('title') ?? '').replace(/\s+/gu, ' '),
    abstract: abstractToText(read('abstract') ?? ''),
    facts: {
      ...(authors.length > 0 && { authors }),
      ...(date && { date }),
      ...identifierFacts({ doi: read('doi'), arxiv: read('arxiv'), url: read('url'), others: [venue] }),
      ...(venue !== undefined && { venue })
    }
  };
}

/** `Doe, Jane; Roe, R.`, `Jane Doe and R. Roe`, `Jane Doe, R. Roe`; a comma may also stand within one name. */
function authorsOf(text: string): string[] {
  const [separator] = [/;/u, / and /iu, /\|/u, /\n/u].filter(sign => sign.test(text));
  const parts = text.split(',');
  const isList = parts.length > 2 || (parts.length === 2 && parts.every(part => /\S\s+\S/u.test(part)));
  const names = separator ? text.split(separator).map(readingOrder) : isList ? parts : [readingOrder(text)];
  return names.map(name => name.trim()).filter(name => name !== '');
}
