import { counted } from './words.ts';

/** The page of a theme. */
export const theme = {
  title: (label: string) => `Theme: ${label}`,
  description: (papers: number, concepts: string) => `${counted(papers, 'paper')} around ${concepts}.`,
  themes: 'Themes',
  /** `share` in per cent; `dated` of its papers have a date, in these years. */
  facts: (papers: number, share: number, dated: number, years: string) =>
    `${counted(papers, 'paper')}, ${share < 1 ? 'less than 1' : share}% of the collection` +
    (dated === 0
      ? '.'
      : `; ${dated === 1 ? 'the one with a date is' : `the ${dated} with a date are`} from ${years}.`),
  meetIn: (concepts: string) => `They meet in ${concepts}.`,
  papers: 'Papers',
  itsPapers: 'Its papers',
  order: 'the most central first',
  shared: 'What its papers share',
  sharedSays: 'and how many of them do',
  about: 'About this theme',
  concepts: 'Leading concepts',
  conceptsSays: 'The number counts the papers of this theme.',
  neighbours: 'Neighbours',
  through: (concepts: string) => `through ${concepts}`,
  files: 'Take these papers home',
  /** Under the bars of a year chart. */
  papersAYear: (bars: string) => `Papers a year: ${bars}`,
  undated: (count: number) => `${counted(count, 'paper')} without a date`,
  allUndated: 'None of its papers has a date.'
};
