import type { Place } from '../texts.ts';
import { papers as counted } from './words.ts';

export const papers: Place<'papers'> = {
  name: 'Arbeiten',
  description: count => `Alle ${counted(count)} der Sammlung, nach Themen.`,
  lead: count => `Alle ${counted(count)}, Thema für Thema, die zentralsten zuerst.`,
  narrow: 'Liste der Arbeiten eingrenzen',
  hint: 'In Titel oder Namen',
  year: 'Jahr',
  allYears: 'Alle Jahre',
  source: 'Quelle',
  allSources: 'Alle Quellen',
  usual: 'Thema für Thema',
  newest: 'Neueste zuerst',
  byTitle: 'Titel, A bis Z',
  byComments: 'Meiste Kommentare zuerst',
  themesHere: 'Themen auf dieser Seite',
  noTheme: 'Ohne Thema'
};
