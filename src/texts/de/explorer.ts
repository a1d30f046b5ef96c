import type { Place } from '../texts.ts';
import { counted, number } from './words.ts';

export const explorer: Place<'explorer'> = {
  number,
  questions: 'Fragen',
  chosen: 'Zusammengestellt',
  types: 'Gezeigte Arten',
  panes: 'Gezeigter Bereich',
  list: 'Liste',
  graph: 'Graph',
  details: 'Details',
  keysHint:
    'Pfeiltasten führen zu einem Nachbarn, Enter öffnet, Escape führt zurück, das Fragezeichen nennt die Tasten.',
  takeAway: 'Mitnehmen',
  nearer: 'Näher heran',
  further: 'Weiter weg',
  showAll: 'Alles zeigen',
  wheel: 'Strg und Mausrad zoomen',
  keys: 'Tasten',
  keysOnGraph: 'Tasten im Graphen',
  eachKey: [
    ['Pfeile', 'zum Nachbarn, der in dieser Richtung liegt'],
    ['Pos1, Ende', 'zum ersten, zum letzten Eintrag der Liste'],
    ['Enter', 'öffnet ein Thema auf der Karte oder die Seite einer Arbeit oder eines Begriffs'],
    ['Esc', 'zurück: hebt die Auswahl auf, dann die Frage'],
    ['+ − 0', 'näher heran, weiter weg, alles'],
    ['Strg und Mausrad, zwei Finger', 'zoomen dort, wo der Zeiger ist'],
    ['f', 'findet nach Namen'],
    ['?', 'zeigt diese Tasten']
  ],
  close: 'Schließen',
  offline: 'Es besteht keine Verbindung, und dieser Teil des Graphen ist nicht auf diesem Gerät gespeichert.',
  broken: 'Die Daten des Graphen ließen sich nicht laden.',
  again: 'Noch einmal versuchen',

  steps: 'Wie viele Schritte',
  oneStep: '1 Schritt',
  takeOut: name => `${name} herausnehmen`,
  addAnother: 'Noch etwas dazu',

  find: 'Arbeit oder Begriff im Graphen finden',
  findPlaceholder: 'Im Graphen finden',
  found: 'Gefunden',
  alsoNamed: name => `auch ${name}`,
  noMatch: 'Nichts mit diesem Namen',
  noNames: 'Die Namen ließen sich nicht laden: weitertippen, um es noch einmal zu versuchen',

  filters: set => (set === 0 ? 'Filter' : `Filter (${set})`),
  filtersLabel: 'Filter',
  onlyThemes: 'Nur diese Themen',
  onlyFrom: 'Nur Arbeiten aus',
  years: 'Jahre',
  fromYear: 'Von ',
  toYear: 'bis ',
  undatedHidden: 'Arbeiten ohne Datum sind dabei ausgeblendet.',
  ties: 'Verbindungen',
  leastTie: percent =>
    percent === 0 ? 'Alle, auch die schwächsten' : `Ab ${percent} % der stärksten Verbindung`,

  entries: count => counted(count, 'Eintrag', 'Einträge'),

  closeDetails: 'Details schließen',
  choose: 'Thema, Arbeit, Begriff oder Linie auswählen: Hier steht dann, was es ist und warum es da ist.',
  loading: {
    sentences: 'Die Sätze werden geladen …',
    abstract: 'Die Zusammenfassung wird geladen …'
  },
  notLoaded: {
    sentences: 'Die Sätze ließen sich nicht laden. Erneutes Auswählen versucht es noch einmal.',
    abstract: 'Die Zusammenfassung ließ sich nicht laden. Erneutes Auswählen versucht es noch einmal.'
  },
  page: {
    paper: 'Seite der Arbeit lesen',
    concept: 'Seite des Begriffs öffnen',
    theme: 'Seite des Themas öffnen'
  },
  around: 'Rundherum',
  findWay: 'Weg finden zu …',
  putTogether: 'Zusammen mit …',
  overTime: 'Im Lauf der Zeit',
  openOnMap: 'Auf der Karte öffnen oder schließen',
  paper: 'Arbeit',
  theme: 'Thema',
  concepts: 'Begriffe',
  related: 'Verwandte Arbeiten',
  tiedTo: 'Verbunden mit',
  mostlyAbout: concepts => `Handelt vor allem von ${concepts.join(', ')}.`,
  alsoWritten: names => `Auch geschrieben ${names.join(', ')}.`,
  broader: 'Oberbegriff: ',
  papers: (listed, all) => (listed < all ? `Arbeiten, ${number(listed)} von ${number(all)}` : 'Arbeiten'),
  why: 'warum',
  showSentence: 'den Satz zeigen',
  shares: concepts => `teilt ${concepts.join(', ')}`,
  tiesBy: concepts => `durch ${concepts.join(', ')}`,
  whyLink: 'Warum diese Verknüpfung',
  whyTie: 'Warum diese Themen verbunden sind',
  relatedPapers: 'Verwandte Arbeiten',
  mention: 'Eine Nennung',
  tie: 'Verbindung',
  theyShare: 'Was sie teilen',
  saysAfter: 'Schließt ausdrücklich daran an',
  cameAfter: 'Kam danach und nennt es',
  otherWords: 'Dasselbe mit anderen Worten',
  bothUse: 'Wörter, die beide verwenden'
};
