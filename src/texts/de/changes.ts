import type { Place, Texts } from '../texts.ts';
import { counted, list, number, papers } from './words.ts';

export const what: Texts['changes']['what'] = {
  title: 'Titel',
  abstract: 'Zusammenfassung',
  facts: 'Angaben',
  sources: 'Quellen',
  theme: 'Thema'
};

export const changes: Place<'changes'> = {
  title: 'Änderungen',
  description: site => `Was in ${site} kam, ging und sich geändert hat, und warum.`,
  heading: 'Was sich geändert hat',
  lead:
    'Jede Fassung wird mit der vorigen verglichen: was anders ist und welche Eingabe den Unterschied gemacht hat. Eine Fassung ' +
    'trägt das Datum der neuesten Arbeit, die sie kennt.',
  asData: 'Auch als [Daten](data).',
  asDataAndFeed: 'Auch als [Daten](data) und als [Feed](feed).',
  onGraph: 'Die neuesten Änderungen lassen sich [auf dem Graphen](graph) ansehen.',
  build: count => `Fassung ${count}`,
  first: 'Die erste Fassung',
  newest: (date, isInferred) => `neueste Arbeit ${date}${isInferred ? ' (Jahr erschlossen)' : ''}`,
  nothingBefore: 'Es gab nichts zum Vergleichen: Alles ist neu.',
  noPages: 'Keine Seite kam, ging oder heißt anders.',
  moreInData: count => `${number(count)} weitere stehen in den Daten.`,
  earlier: count =>
    `${counted(count, 'frühere Fassung lässt', 'frühere Fassungen lassen')} sich in den Daten nachlesen.`,
  related: count => counted(count, 'verwandtes Paar', 'verwandte Paare'),
  stated: count => counted(count, 'ausdrücklicher Bezug', 'ausdrückliche Bezüge'),
  why: {
    seeds: 'durch die Quellen',
    merge: 'Einträge wurden anders zusammengeführt',
    papers: 'durch die Arbeiten dazu',
    curation: 'von der Redaktion',
    vocabulary: 'durch das Vokabular',
    generator: 'durch neue Regeln',
    configuration: 'durch die Konfiguration',
    rest: 'weil sich andere Arbeiten geändert haben'
  },
  cause: {
    came: (names, count) => `${list(names)} ${count === 1 ? 'ist eine neue Quelle' : 'sind neue Quellen'}.`,
    changed: (names, count) =>
      `${list(names)} ${count === 1 ? 'ist eine geänderte Quelle' : 'sind geänderte Quellen'}.`,
    went: (names, count) =>
      `${list(names)} ${count === 1 ? 'ist keine Quelle mehr' : 'sind keine Quellen mehr'}.`,
    curation: 'Die Entscheidungen der Redaktion haben sich geändert.',
    vocabulary: 'Das importierte Vokabular hat sich geändert.',
    configuration: 'Die Zahl der verwandten Arbeiten wurde neu festgelegt.',
    generator: (from, to) =>
      `Die Regeln, nach denen Begriffe, Verknüpfungen und Themen gefunden werden, haben sich geändert (Version ${from} → ${to}).`
  },
  groups: {
    papersCame: 'Neue Arbeiten',
    papersWent: 'Weggefallene Arbeiten',
    papersMoved: 'Arbeiten unter neuer Adresse',
    papersChanged: 'Geänderte Arbeiten',
    papersTheme: 'Arbeiten in einem anderen Thema',
    conceptsCame: 'Neue Begriffe',
    conceptsWent: 'Weggefallene Begriffe',
    conceptsRenamed: 'Umbenannte Begriffe',
    conceptsChanged: 'Geänderte Begriffe',
    themesCame: 'Neue Themen',
    themesWent: 'Aufgelöste Themen',
    themesRenamed: 'Umbenannte Themen',
    themesChanged: 'Gewachsene und geschrumpfte Themen'
  },
  partOfPaper: 'jetzt Teil einer anderen Arbeit',
  partOfConcept: 'jetzt Teil eines anderen Begriffs',
  newAddress: 'unter neuer Adresse',
  before: name => `vorher: ${name}`,
  typeBefore: type => `vorher als ${type} geführt`,
  papersFromTo: (from, to) => `${from} → ${papers(to)}`,
  what
};
