import { texOf } from '../../cite/tex.ts';
import { readable } from '../../model/segments.ts';
import { sentenceOf } from '../../model/sentence.ts';
import { comparison } from '../../texts/index.ts';
import type { Comparison } from './comparison.ts';
import type { PaperRecord } from './wire.ts';

/** Rows of cells; the first row and the first cell of each row are headings. */
export type Table = readonly (readonly string[])[];

/** The formats in which a table is taken home. */
export const TABLE_FORMATS = [
  { id: 'markdown', name: 'Markdown', ending: 'md', mediaType: 'text/markdown' },
  { id: 'csv', name: 'CSV', ending: 'csv', mediaType: 'text/csv' },
  { id: 'latex', name: 'LaTeX', ending: 'tex', mediaType: 'application/x-tex' }
] as const;

/** A comparison as a table: a column a paper; its facts, what it introduces, and what it shares with its sentences. */
export function comparisonTable(papers: readonly PaperRecord[], { shared }: Comparison): Table {
  const names = [...new Set(papers.flatMap(({ facts }) => facts.map(({ name }) => name)))];
  return [
    ['', ...papers.map(({ title }) => readable(title))],
    ...names.map(name => [
      name,
      ...papers.map(({ facts }) => facts.find(fact => fact.name === name)?.value ?? '')
    ]),
    [
      comparison.introducesRow,
      ...papers.map(({ introduces }) => introduces.map(({ name }) => readable(name)).join(', '))
    ],
    ...shared.map(({ concept, places }) => [
      readable(concept.label),
      ...places.map((place, at) => (place ? readable(sentenceOf(papers[at]!, place).text) : ''))
    ])
  ];
}

/** A table as text of a format, ended by a line break. */
export function tableText(table: Table, format: (typeof TABLE_FORMATS)[number]['id']): string {
  const lines = { markdown: markdownLines, csv: csvLines, latex: latexLines }[format](table);
  return `${lines.join('\n')}\n`;
}

function markdownLines([head = [], ...rows]: Table): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replace(/[\\|`*_<[]/gu, '\\$&')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
}

/** As RFC 4180 quotes. A cell that a spreadsheet would take for a formula gets an apostrophe. */
function csvLines(table: Table): string[] {
  return table.map(cells =>
    cells.map(cell => `"${cell.replace(/^[=+\-@\t]/u, "'$&").replaceAll('"', '""')}"`).join(',')
  );
}

function latexLines([head = [], ...rows]: Table): string[] {
  const line = (cells: readonly string[]) => `  ${cells.map(texOf).join(' & ')} \\\\`;
  const width = (0.8 / Math.max(1, head.length - 1)).toFixed(2);
  return [
    `\\begin{tabular}{l${`p{${width}\\textwidth}`.repeat(head.length - 1)}}`,
    '  \\hline',
    line(head),
    '  \\hline',
    ...rows.map(line),
    '  \\hline',
    '\\end{tabular}'
  ];
}
