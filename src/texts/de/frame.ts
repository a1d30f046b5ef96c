import type { Place } from '../texts.ts';

export const frame: Place<'frame'> = {
  skip: 'Zum Text springen',
  sections: 'Bereiche',
  section: {
    papers: 'Arbeiten',
    concepts: 'Begriffe',
    themes: 'Themen',
    graph: 'Graph',
    path: 'Wege',
    data: 'Daten',
    about: 'Über'
  },
  search: 'Suche',
  onThisPage: 'Auf dieser Seite',
  worklist: 'Aufgabenliste',
  made:
    'Erstellt mit Paperweave. Jede Verknüpfung auf diesen Seiten kann begründen, warum es sie gibt: ' +
    '[wie Verknüpfungen entstehen](about). Alles lässt sich mitnehmen: [die Daten](data). Was kam und ging: ' +
    '[Änderungen](changes).',
  licence: 'Lizenz der Texte: {licence}',
  newestPapers: 'Neueste Arbeiten',
  changes: 'Änderungen',
  theme: 'Thema',
  card: (title, site) => `${title}, mit der Karte von ${site}`,
  moved: 'Diese Seite ist umgezogen',
  movedTo: 'Diese Seite ist umgezogen: [zur neuen Adresse](page).'
};
