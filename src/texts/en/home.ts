import { number } from './words.ts';

/** The first page. */
export const home = {
  papers: (count: number) => `**${number(count)}** papers`,
  concepts: (count: number) => `**${number(count)}** shared concepts`,
  links: (count: number) => `**${number(count)}** explained links`,
  sources: (count: number) => `**${number(count)}** sources`,
  map: 'The map',
  mapSays: 'Every dot is a paper; papers that share concepts lie close together. [Walk through it](graph).',
  meeting: 'Where themes meet',
  meetingSays:
    'Concepts at home in several. [More, and what never meets](between), or [the way between two papers](path).',
  newest: 'Newest papers',
  newestSays: (papers: string) => `Of those whose date is known. [All ${papers}](papers).`,
  changed: 'What changed last',
  changedSays: '[All changes, and why](changes).',
  builtFrom: 'Built from',
  searchField: 'Search the collection',
  search: 'Search',
  forExample: 'For example ',
  or: ' or ',
  searchFor: 'search for '
};
