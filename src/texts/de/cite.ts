import type { Place } from '../texts.ts';
import { authors } from './words.ts';

export const cite: Place<'cite'> = {
  title: 'Zitieren',
  reference: 'die Literaturangabe',
  noAuthors: count =>
    `${count === undefined ? 'Keine Quelle nennt, von wem die Arbeit stammt' : `Keine Quelle nennt die Namen (${authors(count)})`}: ` +
    'vor dem Zitieren bitte ergänzen. ',
  yearInferred: 'Das Jahr ist erschlossen: bitte prüfen.',
  saveAs: ending => `Als .${ending} speichern`,
  themeAs: 'Das ganze Thema als {files}.',
  whole: '[Die ganze Sammlung als Dateien](data).',
  sources: 'Woher dies stammt',
  mergedFrom: listings =>
    listings === 1 ? 'Stammt aus einem Eintrag.' : `Zusammengeführt aus ${listings} Einträgen.`,
  fullest: 'Wo sie sich unterscheiden, gilt die ausführlichste Angabe.',
  line: line => `, Zeile ${line}`,
  captured: heading => ` · aufgeführt unter „${heading}“`,
  gave: fields => ` · daraus: ${fields}`,
  set: fields => ` · von der Redaktion festgelegt: ${fields}`,
  fields: {
    title: 'Titel',
    abstract: 'Zusammenfassung',
    authors: 'Namen',
    authorCount: 'Zahl der Mitwirkenden',
    organisation: 'Organisation',
    date: 'Datum',
    venue: 'Erschienen in',
    comments: 'Kommentare',
    doi: 'DOI',
    arxiv: 'arXiv-Nummer',
    url: 'Adresse'
  }
};
