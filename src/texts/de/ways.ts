import type { Place } from '../texts.ts';
import { list } from './words.ts';

const NUMBERS = ['Kein Weg', 'Ein Weg', 'Zwei Wege', 'Drei Wege'];

export const ways: Place<'ways'> = {
  noName: 'Hier fehlt eine Arbeit.',
  noSuchName: name => `Keine Arbeit heißt „${name}“.`,
  looking: 'Wird gesucht …',
  unknown: slug => `In dieser Sammlung gibt es keine Arbeit „${slug}“.`,
  chooseFrom: 'Jetzt die Arbeit wählen, bei der der Weg beginnt.',
  chooseTo: 'Jetzt die Arbeit wählen, bei der der Weg endet.',
  same: 'Beide Enden sind dieselbe Arbeit. Für eines davon bitte eine andere wählen.',
  none: (from, to, tooCommon) =>
    `Kein Weg führt von „${from}“ zu „${to}“. Sie teilen nichts, und keine Arbeit dazwischen tut es; Begriffe, die mehr als ` +
    `${tooCommon} Arbeiten nennen, zählen nicht.`,
  around: 'Im Graphen steht, was rund um [die erste](from) oder [die zweite](to) liegt.',
  found: (count, from, to) => `${NUMBERS[count]} von „${from}“ zu „${to}“.`,
  failed: 'Die Daten ließen sich nicht laden.',
  again: 'Noch einmal versuchen',
  introduces: name => ` führt ${name} ein`,
  noMatch: 'Keine Arbeit mit diesem Namen',
  through: concepts => `Über ${list(concepts)}`,
  neighbours: 'Direkt nebeneinander',
  overNeighbours: 'Von Nachbar zu Nachbar',
  inPapers: papers => `in ${papers} Arbeiten`,
  closeToo: papers => `in ${papers} Arbeiten, und im Wortlaut stehen sie sich nah`,
  close: 'Im Wortlaut stehen sie sich nah',
  shared: 'eines der Wörter, die sie teilen',
  inTitle: 'Im Titel:',
  quoted: '„{term}“'
};
