import type { Place } from '../texts.ts';
import { counted, papers, themes as themesOf } from './words.ts';

export const themes: Place<'themes'> = {
  name: 'Themen',
  description: (count, of) => `${themesOf(count)} aus ${papers(of)}.`,
  lead: (count, of) =>
    `${papers(of)} gliedern sich in ${themesOf(count)}: Gruppen von Arbeiten, die untereinander mehr Begriffe teilen als mit ` +
    'dem Rest. Jedes Thema heißt nach den Begriffen, die es von den anderen unterscheiden.',
  between: 'Zwischen den Themen',
  bridges: 'Was sie verbindet',
  bridgesSays:
    'Begriffe, die in mehreren Themen zu Hause sind; die Zahl nennt die Arbeiten im jeweiligen Thema.',
  gaps: 'In dieser Sammlung nie zusammen',
  gapsSays:
    'Beide kommen jeweils mit denselben dritten Begriffen vor, doch keine Arbeit dieser Sammlung nennt sie zusammen. ' +
    'Anderswo mag das längst geschehen sein; hier steht, wo die beiden Seiten sich am nächsten kommen.',
  bothOccurWith: concepts => `Beide kommen zusammen mit ${concepts} vor.`,
  ways: 'Wege zwischen den beiden Arbeiten',
  waysAside: of => `: ${of}`,
  families: 'Familien von Methoden',
  familiesSays:
    'Methoden, die mehrere Arbeiten nach eigenen Worten erweitern, übertreffen oder zum Vergleich heranziehen; was folgt, ' +
    'steht in zeitlicher Reihenfolge.',
  followers: count => counted(count, 'Nachfolgerin', 'Nachfolgerinnen'),
  withSentences: ': jeweils mit dem Satz dazu'
};
