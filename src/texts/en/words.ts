import { countedIn, dateIn, listIn, numberIn } from '../intl.ts';

const LOCALE = 'en-GB';

/** A whole number: `12,480`. */
export const number = (count: number): string => numberIn(LOCALE, count);

/** A number with its noun: `1 paper`, `2,310 papers`. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  countedIn(LOCALE, count, { one, other });

/** `a`, `a and b`, `a, b and c`. */
export const list = (words: readonly string[]): string => listIn(LOCALE, words);

/** Concept types as headings name them. */
export const types = {
  method: 'Methods',
  task: 'Tasks',
  dataset: 'Data sets',
  metric: 'Metrics',
  hardware: 'Hardware',
  domain: 'Domains'
};

/** A concept type as a word in a sentence. */
export const oneType = {
  method: 'method',
  task: 'task',
  dataset: 'data set',
  metric: 'metric',
  hardware: 'hardware',
  domain: 'domain'
};

/** What a paper does to the object of a stated link. */
export const does = {
  extends: 'extends',
  uses: 'uses',
  'compares-with': 'compares with',
  outperforms: 'outperforms',
  evaluates: 'evaluates',
  surveys: 'surveys'
};

/** The same as said of the object: `extended by` a paper. */
export const doneBy = {
  extends: 'extended by',
  uses: 'used by',
  'compares-with': 'compared with in',
  outperforms: 'outperformed by',
  evaluates: 'evaluated in',
  surveys: 'surveyed in'
};

/** Words of all pages. */
export const words = {
  number,
  list,
  date: (iso: string) => dateIn(LOCALE, iso),
  papers: (count: number) => counted(count, 'paper'),
  concepts: (count: number) => counted(count, 'concept'),
  sharedConcepts: (count: number) => counted(count, 'shared concept'),
  themes: (count: number) => counted(count, 'theme'),
  authors: (count: number) => counted(count, 'author'),
  listings: (count: number) => counted(count, 'listing'),
  more: (count: number) => `${number(count)} more`,
  /** The first authors of many: `Ada, Bo and 5 more`. */
  andMore: (names: readonly string[], count: number) => `${names.join(', ')} and ${count} more`,
  /** The first and the last year, or the only one. */
  years: (ends: readonly string[]) => ends.join(' to '),
  /** Where something stands in a file. */
  line: (file: string, line: number) => `${file}, line ${line}`,
  theme: 'Theme: ',
  themeAside: ', theme',
  paperAside: ', its paper',
  inTitle: 'In the title:',
  sentence: 'The sentence',
  explore: 'Explore in the graph',
  overTheYears: 'Over the years',
  types,
  type: oneType,
  does,
  doneBy
};
