import { unparse } from 'papaparse';
import { EDGE_COLUMNS, NODE_COLUMNS, type OutGraph } from './graph.ts';

/** Tells spreadsheets that the text is UTF-8. */
const BOM = '\ufeff';

/**
 * Writes the nodes as a table (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection).
 */
export function nodesCsv({ nodes }: OutGraph): string {
  return table(
    ['id', 'label', ...NODE_COLUMNS.map(({ name }) => name)],
    nodes.map(node => [node.id, node.label, ...NODE_COLUMNS.map(({ value }) => value(node))])
  );
}

/** Writes the edges as a table, each with the sentences that prove it. */
export function edgesCsv({ edges }: OutGraph): string {
  return table(
    ['id', 'source', 'target', 'weight', ...EDGE_COLUMNS.map(({ name }) => name)],
    edges.map(edge => [
      edge.id,
      edge.source,
      edge.target,
      edge.weight,
      ...EDGE_COLUMNS.map(({ value }) => value(edge))
    ])
  );
}

function table(
  fields: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[]
): string {
  const data = rows.map(row =>
    row.map(cell => (typeof cell === 'string' ? cell.toWellFormed() : (cell ?? '')))
  );
  return `${BOM}${unparse({ fields: [...fields], data }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
