import type { Place } from '../texts.ts';
import { counted, list, number, papers } from './words.ts';

export const changes: Place<'changes'> = {
  title: 'Änderungen',
  description: site => `Was in ${site} kam, ging und sich geändert hat, und warum.`,
  heading: 'Was sich geändert hat',
  lead:
    'Jede Fassung vergleicht sich mit der vorigen und sagt, was anders ist und welche Eingabe den Unterschied gemacht hat. ' +
    'Fassungen tragen den Tag der neuesten Arbeit, die sie kannten.',
  asData: 'Dasselbe als [Daten](data).',
  asDataAndFeed: 'Dasselbe als [Daten](data) und als [Feed](feed).',
  onGraph: 'Die neueste steht auch [auf dem Graphen](graph).',
  build: count => `Fassung ${count}`,
  first: 'Die erste Fassung',
  newest: (date, isInferred) => `neueste Arbeit ${date}${isInferred ? ' (Jahr erschlossen)' : ''}`,
  nothingBefore: 'Davor gab es nichts zum Vergleichen: Alles war neu.',
  noPages: 'Keine Seite kam, ging oder heißt anders.',
  moreInData: count => `Und ${number(count)} weitere, in den Daten.`,
  earlier: count =>
    `${counted(count, 'frühere Fassung lässt', 'frühere Fassungen lassen')} sich in den Daten nachlesen.`,
  related: count => counted(count, 'verwandtes Paar', 'verwandte Paare'),
  stated: count => counted(count, 'ausdrücklicher Bezug', 'ausdrückliche Bezüge'),
  why: {
    seeds: 'aus einer Quelle',
    merge: 'Einträge wurden anders zusammengeführt',
    papers: 'mit den Arbeiten dazu',
    curation: 'von der Redaktion',
    vocabulary: 'durch das Vokabular',
    generator: 'nach anderen Regeln',
    configuration: 'durch die Konfiguration',
    rest: 'weil sich andere Arbeiten geändert haben'
  },
  cause: {
    came: (names, count) => `${list(names)} ${count === 1 ? 'ist eine neue Quelle' : 'sind neue Quellen'}.`,
    changed: (names, count) =>
      `${list(names)} ${count === 1 ? 'ist eine geänderte Quelle' : 'sind geänderte Quellen'}.`,
    went: (names, count) =>
      `${list(names)} ${count === 1 ? 'ist keine Quelle mehr' : 'sind keine Quellen mehr'}.`,
    curation: 'Die Redaktion hat etwas von Hand entschieden.',
    vocabulary: 'Das Vokabular von außen hat sich geändert.',
    configuration: 'Die Zahl der verwandten Arbeiten wurde neu festgelegt.',
    generator: (from, to) =>
      `Die Regeln, nach denen Begriffe, Verknüpfungen und Themen gefunden werden, haben sich geändert (${from} → ${to}).`
  },
  groups: {
    papersCame: 'Neue Arbeiten',
    papersWent: 'Weggefallene Arbeiten',
    papersMoved: 'Arbeiten unter neuer Adresse',
    papersChanged: 'Geänderte Arbeiten',
    papersTheme: 'Arbeiten in einem anderen Thema',
    conceptsCame: 'Neue Begriffe',
    conceptsWent: 'Weggefallene Begriffe',
    conceptsRenamed: 'Begriffe mit anderem Namen',
    conceptsChanged: 'Geänderte Begriffe',
    themesCame: 'Neue Themen',
    themesWent: 'Weggefallene Themen',
    themesRenamed: 'Themen mit anderem Namen',
    themesChanged: 'Themen von anderer Größe'
  },
  partOfPaper: 'jetzt Teil einer anderen Arbeit',
  partOfConcept: 'jetzt Teil eines anderen Begriffs',
  newAddress: 'unter neuer Adresse',
  before: name => `vorher: ${name}`,
  papersFromTo: (from, to) => `${from} → ${papers(to)}`,
  what: {
    title: 'Titel',
    abstract: 'Zusammenfassung',
    facts: 'Angaben',
    sources: 'Quellen',
    theme: 'Thema'
  }
};
