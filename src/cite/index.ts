import { bibtexOf } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { plainOf } from './plain.ts';
import { workOf, type CitedPaper } from './read-paper.ts';
import { risOf } from './ris.ts';

export { citationKey } from './key.ts';
export type { CitedPaper } from './read-paper.ts';

/** The formats in which papers are cited, with the ending and the media type of a file, and the name that people know. */
export const CITATION_FORMATS = [
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex' },
  { id: 'ris', name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems' },
  { id: 'csl', name: 'CSL-JSON', ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  { id: 'plain', name: 'Plain text', ending: 'txt', mediaType: 'text/plain' }
] as const;

/** The id of a format. */
export type CitationFormat = (typeof CITATION_FORMATS)[number]['id'];

/**
 * Papers, in the order given → one text of a format, ended by a line break. A paper with an abstract is cited with it,
 * except in plain text. The same papers give the same text; no text of a paper can change how another one is read.
 */
export function cite(papers: readonly CitedPaper[], format: CitationFormat): string {
  const works = papers.map(workOf);
  if (format === 'bibtex') return works.map(bibtexOf).join('\n');
  if (format === 'ris') return works.map(risOf).join('');
  if (format === 'csl') return `${datesOnOneLine(JSON.stringify(works.map(cslOf), null, 2))}\n`;
  return works.map(work => `${plainOf(work)}\n`).join('');
}

/** A string of JSON holds no line break, so only a date's numbers are meant. */
function datesOnOneLine(json: string): string {
  return json.replace(/\[\n\s*\[(?<parts>[\d,\s]+)\]\n\s*\]/gu, (_, parts: string) => {
    return `[[${parts.replace(/\s+/gu, ' ').trim()}]]`;
  });
}
