import { counted } from './words.ts';

/** Stresses the number, which comes first. */
const figure = (text: string) => text.replace(/^\S+/u, '**$&**');

/** The first page. */
export const home = {
  papers: (count: number) => figure(counted(count, 'paper')),
  concepts: (count: number) => figure(counted(count, 'shared concept')),
  links: (count: number) => figure(counted(count, 'explained link')),
  sources: (count: number) => figure(counted(count, 'source')),
  map: 'The map',
  mapSays: 'Every dot is a paper; papers that share concepts lie close together. [Walk through it](graph).',
  meeting: 'Where themes meet',
  meetingSays:
    'Concepts at home in several themes. [More of them, and what never meets](between), or [the way between two papers](path).',
  newest: 'Newest papers',
  newestSays: (papers: string) => `Among those with a known date. [All ${papers}](papers).`,
  changed: 'What changed last',
  changedSays: '[All changes and their reasons](changes).',
  builtFrom: 'Built from',
  searchField: 'Search the collection',
  search: 'Search',
  forExample: 'For example ',
  or: ' or ',
  searchFor: 'search for '
};
