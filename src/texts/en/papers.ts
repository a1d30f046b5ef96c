import { counted } from './words.ts';

/** The list of all papers. */
export const papers = {
  name: 'Papers',
  description: (count: number) => `All ${counted(count, 'paper')} of the collection, by theme.`,
  lead: (count: number) => `All ${counted(count, 'paper')}, theme by theme, the most central first.`,
  narrow: 'Narrow the list of papers',
  hint: 'In title or byline',
  year: 'Year',
  allYears: 'All years',
  source: 'Source',
  allSources: 'All sources',
  usual: 'Theme by theme',
  newest: 'Newest first',
  byTitle: 'Title, A to Z',
  byComments: 'Most comments first',
  themesHere: 'Themes on this page',
  noTheme: 'Without a theme'
};
