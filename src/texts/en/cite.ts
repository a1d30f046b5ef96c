import { counted } from './words.ts';

/** How a paper is cited, and where what is known of it comes from. */
export const cite = {
  title: 'Cite',
  reference: 'the reference',
  noAuthors: (count: number | undefined) =>
    `No source names the ${count === undefined ? 'authors' : counted(count, 'author')}: add them before you cite. `,
  yearInferred: 'The year is inferred: check it.',
  saveAs: (ending: string) => `Save as .${ending}`,
  themeAs: 'All of this theme as {files}.',
  whole: '[The whole collection as files](data).',
  sources: 'Where this comes from',
  mergedFrom: (listings: number) =>
    listings === 1 ? 'From one listing.' : `Merged from ${counted(listings, 'listing')}.`,
  fullest: 'Where they differ, the fullest value is shown.',
  line: (line: number) => `, line ${line}`,
  /** `heading` stands above it in the source, and is the source's own: a day mostly. */
  captured: (heading: string) => ` · listed under “${heading}”`,
  gave: (fields: string) => ` · gives the ${fields}`,
  set: (fields: string) => ` · the curator set ${fields}`,
  /** What a source tells of a paper. */
  fields: {
    title: 'title',
    abstract: 'abstract',
    authors: 'authors',
    authorCount: 'number of authors',
    organisation: 'organisation',
    date: 'date',
    venue: 'venue',
    comments: 'comments',
    doi: 'DOI',
    arxiv: 'arXiv number',
    url: 'address'
  } as Readonly<Record<string, string>>
};
