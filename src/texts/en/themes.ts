import { counted } from './words.ts';

/** The page of all themes. */
export const themes = {
  name: 'Themes',
  description: (count: number, papers: number) =>
    `The ${counted(count, 'theme')} of ${counted(papers, 'paper')}.`,
  lead: (count: number, papers: number) =>
    `${counted(papers, 'paper')} fall into ${counted(count, 'theme')}: groups of papers that share more concepts with each ` +
    'other than with the rest. Each is named after the concepts that set it apart.',
  between: 'Between themes',
  bridges: 'What bridges them',
  bridgesSays: 'Concepts at home in several themes; the number counts the papers in each.',
  gaps: 'Never together in this collection',
  gapsSays:
    'The two concepts of each pair occur with the same others, yet no paper of this collection mentions both. Elsewhere ' +
    'somebody may have brought them together; shown here are the two papers that come nearest to it.',
  bothOccurWith: (concepts: string) => `Both occur with ${concepts}.`,
  ways: 'Ways between the two papers',
  /** After it, for who cannot see where the link stands. */
  waysAside: (papers: string) => `: ${papers}`,
  families: 'Families of methods',
  familiesSays:
    'Methods that several papers say they extend, outperform or compare with; what follows stands in the order of its dates.',
  followers: (count: number) => counted(count, 'follower'),
  withSentences: ': each with its sentence'
};
