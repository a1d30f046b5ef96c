import { counted, types } from './words.ts';

/** Filters, order and exports of the search page. */
export const searchTools = {
  filters: (chosen: number) => (chosen > 0 ? `Filters (${chosen})` : 'Filters'),
  clear: 'Clear all',
  facet: {
    theme: 'Theme',
    concept: 'Concept',
    type: 'Kind of page',
    year: 'Year',
    source: 'Source',
    code: 'Code'
  },
  type: { paper: 'Papers', theme: 'Themes', ...types },
  hasCode: 'Has code',
  sortBy: 'Sort by ',
  order: { relevance: 'relevance', date: 'newest', comments: 'most comments' },
  onGraph: 'Show these on the graph',
  export: 'Export these papers',
  exportAs: 'Export as ',
  exported: (papers: number) => `${counted(papers, 'paper was', 'papers were')} exported.`,
  notExported: 'The papers could not be loaded, so nothing was exported.'
};
