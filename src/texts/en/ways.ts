import { list } from './words.ts';

const NUMBERS = ['No way', 'One way', 'Two ways', 'Three ways'];

/** Ways from one paper to another, as the path page finds them. */
export const ways = {
  noName: 'Name a paper.',
  noSuchName: (name: string) => `No paper is called “${name}”.`,
  looking: 'Looking …',
  unknown: (slug: string) => `This collection has no paper “${slug}”.`,
  chooseFrom: 'Now choose the paper where the way begins.',
  chooseTo: 'Now choose the paper where the way ends.',
  same: 'Both ends are the same paper. Choose another for one of them.',
  none: (from: string, to: string, tooCommon: number) =>
    `No way leads from “${from}” to “${to}”. They share nothing, and no paper between them does; concepts that more than ` +
    `${tooCommon} papers mention do not count.`,
  around: 'See what lies around [the first](from) or [the second](to) in the graph.',
  found: (count: number, from: string, to: string) => `${NUMBERS[count]} from “${from}” to “${to}”.`,
  failed: 'The data could not be loaded.',
  again: 'Try again',
  introduces: (name: string) => ` introduces ${name}`,
  noMatch: 'No paper of that name',
  through: (concepts: readonly string[]) => `Through ${list(concepts)}`,
  neighbours: 'Next to each other',
  overNeighbours: 'From neighbour to neighbour',
  inPapers: (papers: number) => `in ${papers} papers`,
  closeToo: (papers: number) => `in ${papers} papers, and the two are close in wording`,
  close: 'They are close in wording',
  shared: 'among the words that they share',
  inTitle: 'In the title:',
  quoted: '“{term}”'
};
