import { counted } from './words.ts';

/** The page of a concept. */
export const concept = {
  description: (label: string, type: string, papers: number) =>
    `${label} (${type}): ${counted(papers, 'paper')} of the collection, each with the sentence that mentions it.`,
  concepts: 'Concepts',
  aliases: 'Also written ',
  defined: 'Defined',
  saidBest: 'Said best',
  order: 'those most about it first',
  lineage: 'Lineage',
  lineageSays: 'what came before and after, in the papers’ words',
  stated: 'Stated links',
  statedSays: 'what papers say they do with it',
  about: 'About this concept',
  broader: 'Broader',
  narrower: 'Narrower',
  together: 'Often together with',
  togetherSays: 'The number counts the papers that mention both.',
  saidIn: (place: string) => `said in ${place}`,
  theme: 'Theme',
  otherThemes: (count: number) => ` and ${counted(count, 'other theme')}`
};
