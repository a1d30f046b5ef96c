import { CITATION_FORMATS, cite } from '../../cite/index.ts';
import { comparison as t } from '../../texts/index.ts';
import { el } from '../dom.ts';
import type { Comparison } from './comparison.ts';
import { comparisonTable, TABLE_FORMATS, tableText } from './table.ts';
import type { PaperRecord } from './wire.ts';

/** The compared papers as references, and the comparison as a table, each to copy and to save. */
export function takeHome(papers: readonly PaperRecord[], comparison: Comparison): HTMLElement {
  const cited = papers.map(paper => paper.cite);
  const table = comparisonTable(papers, comparison);
  const references = CITATION_FORMATS.map(format =>
    record(
      { ...format, name: format.id === 'plain' ? t.plainText : format.name },
      cite(cited, format.id),
      'references'
    )
  );
  const tables = TABLE_FORMATS.map(format => record(format, tableText(table, format.id), 'comparison'));
  return el(
    'section',
    { class: 'compare-home', 'aria-labelledby': 'compare-home' },
    el('h2', { id: 'compare-home' }, t.takeHome),
    el('h3', {}, t.thePapers(papers.length)),
    ...references,
    el('h3', {}, t.theTable),
    ...tables
  );
}

interface Format {
  readonly name: string;
  readonly ending: string;
  readonly mediaType: string;
}

function record({ name, ending, mediaType }: Format, text: string, file: string): HTMLElement {
  const save = el(
    'a',
    {
      class: 'button',
      download: `${file}.${ending}`,
      href: `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`
    },
    t.saveAs(ending)
  );
  return el(
    'details',
    {},
    el('summary', {}, name),
    el(
      'copy-text',
      { what: name },
      el('pre', { 'data-copy': true, tabindex: 0, 'aria-label': name }, text.trimEnd()),
      el('div', { class: 'actions', 'data-copy-actions': true }, save)
    )
  );
}
