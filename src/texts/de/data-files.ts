import type { Place } from '../texts.ts';
import { number } from './words.ts';

const whose = (theme: string | undefined) =>
  theme === undefined ? 'Alle Arbeiten' : `Die Arbeiten zu „${theme}“`;

export const dataFiles: Place<'dataFiles'> = {
  papers: theme =>
    theme === undefined
      ? 'Alle Arbeiten: Titel, Zusammenfassung, Angaben, was sie einführen und ausdrücklich sagen, Begriffe und verwandte Arbeiten.'
      : `${whose(theme)}.`,
  part: (about, part, of) => `${about} Teil ${number(part)} von ${number(of)}.`,
  concepts:
    'Alle gemeinsamen Begriffe: Namen, Art, Definition, Ober- und Unterbegriffe und die Arbeiten, die sie nennen.',
  skos:
    'Die gemeinsamen Begriffe als SKOS-Begriffsschema, für Thesaurus-Werkzeuge. Als seeds/vocabulary.jsonld lässt es sich wieder ' +
    'einlesen.',
  graph:
    'Arbeiten und Begriffe als Knoten mit ihren Orten auf der Karte, die Kanten dazwischen und die Themen.',
  changes: 'Was von Fassung zu Fassung kam, ging und sich geändert hat, und warum; das Neueste zuerst.',
  schema: name => `Was ${name}.json enthält, Feld für Feld, als JSON Schema.`,
  bibliography: (theme, format) => `${whose(theme)} als ${format}, mit Zusammenfassungen.`,
  markdown: theme => `${whose(theme)} als Text zum Lesen.`
};
