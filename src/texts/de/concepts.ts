import type { Place } from '../texts.ts';
import { concepts as counted, papers } from './words.ts';

export const concepts: Place<'concepts'> = {
  name: 'Begriffe',
  description: (count, of) => `${counted(count)}, die mindestens zwei der ${papers(of)} teilen.`,
  lead: count =>
    `${counted(count)}, die mindestens zwei Arbeiten teilen, die verbreitetsten zuerst. Jeder stammt aus dem Wortlaut der ` +
    'Arbeiten; die Zahl nennt, in wie vielen er vorkommt.',
  narrow: 'Liste der Begriffe eingrenzen',
  hint: 'Im Namen',
  type: 'Art',
  types: 'Arten',
  allTypes: 'Alle Arten',
  least: 'In mindestens',
  twoPapers: 'zwei Arbeiten',
  papers,
  usual: 'Art für Art',
  mostPapers: 'Meiste Arbeiten zuerst',
  byName: 'Name, A bis Z'
};
