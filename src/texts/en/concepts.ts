import { counted } from './words.ts';

/** The list of all concepts. */
export const concepts = {
  name: 'Concepts',
  description: (count: number, papers: number) =>
    `${counted(count, 'concept')} that two or more of the ${counted(papers, 'paper')} share.`,
  lead: (count: number) =>
    `${counted(count, 'concept')} that two or more papers share, those in most papers first. Every one comes from the ` +
    'papers’ own words; the number counts its papers.',
  narrow: 'Narrow the list of concepts',
  hint: 'In the name',
  type: 'Type',
  types: 'Types',
  allTypes: 'All types',
  least: 'In at least',
  twoPapers: 'Two papers',
  papers: (count: number) => `${count} papers`,
  usual: 'Type by type',
  mostPapers: 'Most papers first',
  byName: 'Name, A to Z'
};
