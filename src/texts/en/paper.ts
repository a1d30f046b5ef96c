import { counted, list } from './words.ts';

/** The page of a paper. */
export const paper = {
  papers: 'Papers',
  abstract: 'Abstract',
  around: 'Around this paper',
  introduces: 'Introduces',
  stated: 'Stated links',
  said: 'What others say of it',
  related: 'Related papers',
  compare: '[Compare it with its nearest papers](compare) · [Find a way to any other paper](path)',
  concepts: 'Concepts',
  onlyHere: 'Only here',
  inThisTheme: 'In this theme',
  previousIn: (theme: string) => `Previous in ${theme}`,
  nextIn: (theme: string) => `Next in ${theme}`,
  yearInferred: ' (the source leaves out the year; it is inferred)',
  comments: (count: number) => `${counted(count, 'comment')} where it was listed`,
  /** What its links lead to. */
  links: {
    code: 'Code',
    model: 'Model',
    data: 'Data',
    demo: 'Demo',
    project: 'Project page',
    video: 'Video',
    link: 'Link'
  },
  elsewhere: 'Find it elsewhere',
  ownPage: 'The paper’s own page',
  ties: (concepts: readonly string[], papers: number) =>
    `${list(concepts)} ${concepts.length === 1 ? 'ties' : 'tie'} this paper to ${counted(papers, 'other')}.`,
  tiesSays: 'What ties this paper to its nearest papers.',
  pinned: 'pinned by the curator',
  pinnedFor: (why: string) => `pinned by the curator: ${why}`,
  statedLink: 'stated link',
  quoted: (text: string) => `“${text}”`,
  nearWords: (here: string, there: string) => `“${here}”, there “${there}”`,
  why: (sentences: number) => `Why: ${sentences === 1 ? 'the two sentences' : 'the sentences'}`,
  whyAside: (title: string) => ` that tie it to ${title}`
};
