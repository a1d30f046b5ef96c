import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import { nearest } from '../../model/nearest.ts';
import { brokenRow, type TableKind } from '../csv/problems.ts';
import { delimiterOf, parseRows, type CsvRow } from '../csv/syntax.ts';
import { code, quote } from '../quote.ts';
import type { Property, Statement } from './statement.ts';

/** The columns that are read, each with the names that it may have, the usual one first. */
const COLUMNS: Readonly<Partial<Record<Property | 'id', readonly string[]>>> = {
  id: ['id', 'uri', 'iri', 'concept', 'notation'],
  prefLabel: ['prefLabel', 'label', 'preferred label', 'term', 'name'],
  altLabel: [
    'altLabel',
    'alias',
    'aliases',
    'alternative label',
    'alternative labels',
    'synonym',
    'synonyms'
  ],
  hiddenLabel: ['hiddenLabel', 'hidden label', 'hidden labels', 'hidden'],
  broader: ['broader', 'parent', 'broader term'],
  type: ['type', 'kind'],
  definition: ['definition', 'description']
};

/** Cells that may hold several values, parted by ";" or "|". */
const LISTS: ReadonlySet<string> = new Set(['altLabel', 'hiddenLabel', 'broader']);

const TERMS: TableKind = {
  code: 'vocabulary',
  cellsFit: 'Put a cell with a comma in quotation marks, and part several labels of one cell by ";"'
};

/** A table with a header → what it says of terms. A broken row costs that row. */
export function readTable(text: string, seed: string): Outcome<Statement[]> {
  const rows = parseRows(text, delimiterOf(text.trimStart().split('\n', 1)[0]!));
  const header = rows.next().value as CsvRow | undefined;
  if (!header) return { value: [], diagnostics: [] };
  const names = header.cells.map(fold);
  const columns = Object.entries(COLUMNS).flatMap(([column, known]) => {
    const at = known.map(name => names.indexOf(fold(name))).find(place => place >= 0);
    return at === undefined ? [] : [[column as Property | 'id', at] as const];
  });
  const label = columns.find(([column]) => column === 'prefLabel')?.[1];
  if (label === undefined) return { value: [], diagnostics: [noLabelColumn(header, seed)] };
  const statements: Statement[] = [];
  const diagnostics: Diagnostic[] = [];
  const id = columns.find(([column]) => column === 'id')?.[1] ?? label;
  for (const row of rows) {
    const at = { seed, line: row.line };
    if (row.fault) {
      diagnostics.push(brokenRow(row, header, seed, TERMS));
      continue;
    }
    const term = clean(row.cells[id]!) || clean(row.cells[label]!) || `row ${row.line}`;
    statements.push({ term, property: 'class', value: 'Concept', at });
    for (const [column, place] of columns) {
      if (column === 'id') continue;
      const cell = row.cells[place]!;
      for (const value of (LISTS.has(column) ? cell.split(/[;|]/u) : [cell]).map(clean))
        if (value !== '') statements.push({ term, property: column, value, at });
    }
  }
  return { value: statements, diagnostics };
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^skos:/u, '')
    .replace(/[\W_]+/gu, '');
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function noLabelColumn(header: CsvRow, file: string): Diagnostic {
  const near = header.cells.find(cell => nearest(cell, ['prefLabel', 'label']) !== undefined);
  return {
    code: 'vocabulary/no-label-column',
    severity: 'error',
    file,
    line: header.line,
    message: `The header ${code(header.text)} has no column "prefLabel".`,
    hint:
      near === undefined
        ? 'Name the columns in the first line: "prefLabel,altLabel,hiddenLabel,broader,type,definition"; only the first is needed.'
        : `Rename ${quote(near)} to "prefLabel".`
  };
}
