/** The columns that are read, each with the names that programs give it, the usual one first. */
const NAMES = {
  title: ['title', 'article title', 'document title', 'paper title', 'paper'],
  abstract: ['abstract', 'abstract note', 'summary'],
  authors: ['authors', 'author', 'author full names', 'creators'],
  date: ['date', 'publication date', 'published', 'year', 'publication year', 'pub year'],
  doi: ['doi'],
  arxiv: ['arxiv', 'arxiv id', 'eprint'],
  url: ['url', 'link', 'links'],
  venue: [
    'venue',
    'journal',
    'publication title',
    'source title',
    'booktitle',
    'conference',
    'conference name'
  ],
  id: ['id', 'key', 'citation key']
} as const;

/** A column that is read. */
export type ColumnName = keyof typeof NAMES;

/** Where the columns of a table stand, from 0. */
export type Columns = Readonly<Partial<Record<ColumnName, readonly number[]>>>;

/** All names that a title's column may have. */
export const TITLE_NAMES: readonly string[] = NAMES.title;

/** Names of columns are compared without case and signs. */
const fold = (name: string): string => name.toLowerCase().replace(/[\W_]+/gu, '');

/** The names in a header that mean no column that is read. */
export function unreadNames(header: readonly string[]): string[] {
  const known = new Set<string>(Object.values(NAMES).flatMap(names => names.map(fold)));
  return header.map(name => name.trim()).filter(name => name !== '' && !known.has(fold(name)));
}

/** The columns of a header that are read; several may say the same, the more usual name first. */
export function columnsOf(header: readonly string[]): Columns {
  const words = header.map(fold);
  const found = Object.entries(NAMES).flatMap(([column, names]) => {
    const places = names.map(name => words.indexOf(fold(name))).filter(place => place >= 0);
    return places.length > 0 ? [[column, places] as const] : [];
  });
  return Object.fromEntries(found) as Columns;
}
