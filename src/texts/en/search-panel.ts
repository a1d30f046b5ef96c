import { counted, oneType } from './words.ts';

const NAMES = { paper: 'paper', concept: 'concept', theme: 'theme' };

/** Search, in the dialog and on its page. */
export const searchPanel = {
  label: 'Search',
  field: 'Search papers, concepts and themes',
  placeholder: 'A method, a topic, a sentence …',
  /** Stands where the results will, before anything is asked. */
  hint: 'A name, a topic, or what a paper does, in your own words. Papers, concepts and themes are found together.',
  close: 'Close',
  asPage: 'Open as a page',
  enter: 'Enter',
  escape: 'Esc',
  keys: '{up} {down} choose, {enter} opens, {escape} closes',
  recent: 'Recent searches',
  forget: 'Clear recent searches',
  forgotten: 'Recent searches are cleared.',
  group: { paper: 'Papers', concept: 'Concepts', theme: 'Themes' },
  count: (kind: keyof typeof NAMES, count: number) => counted(count, NAMES[kind]),
  searching: 'Searching …',
  offline: 'You are offline, and the search index is not kept on this device.',
  broken: 'The search index could not be loaded.',
  again: 'Try again',
  /** What was asked for, after a count or `Nothing found`. */
  subject: (query: string, isFiltered: boolean) =>
    (query === '' ? '' : ` for “${query}”`) + (isFiltered ? ' with these filters' : ''),
  nothing: (subject: string) => `Nothing found${subject}.`,
  found: (counts: readonly string[], subject: string) => `${counts.join(', ')}${subject}.`,
  instead: (used: string, typed: string) => `“${used}” instead of “${typed}”`,
  searchedFor: (words: readonly string[]) => `Searched for ${words.join(', ')}.`,
  quoted: (word: string) => `“${word}”`,
  more: (count: number) => `${count} more`,
  leftOut: (words: readonly string[]) => `No page has all the words; left out: ${words.join(', ')}.`,
  partial: 'No page has all the words; those that have most of them come first.',
  about: (concept: string) => `the concept ${concept}`,
  otherName: (name: string, concept: string) => `“${name}”, another name of ${concept}`,
  foundBy: (reasons: readonly string[]) => `Found by ${reasons.join('; ')}.`,
  onThisPage: 'On this page: ',
  showMore: (papers: number) => `Show more of ${papers} papers`,
  advice: [
    'Check the spelling, or try a shorter word: the beginning of a name is enough.',
    'Clear the filters, if any are set.',
    'Try the name of a method, a task or a data set.'
  ] as readonly string[],
  lookThrough: 'Or look through [all papers](papers), [concepts](concepts) and [themes](themes).',
  type: oneType
};
