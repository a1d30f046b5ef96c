import type { Place } from '../texts.ts';
import { concepts, oneType, papers, themes } from './words.ts';

const COUNTED = { paper: papers, concept: concepts, theme: themes };

export const searchPanel: Place<'searchPanel'> = {
  label: 'Suche',
  field: 'Arbeiten, Begriffe und Themen durchsuchen',
  placeholder: 'Eine Methode, ein Thema, ein Satz …',
  hint: 'Ein Name, ein Thema oder mit eigenen Worten, was eine Arbeit tut. Gefunden werden Arbeiten, Begriffe und Themen zugleich.',
  close: 'Schließen',
  asPage: 'Als Seite öffnen',
  enter: 'Enter',
  escape: 'Esc',
  keys: '{up} {down} auswählen, {enter} öffnen, {escape} schließen',
  recent: 'Letzte Suchen',
  forget: 'Letzte Suchen löschen',
  forgotten: 'Die letzten Suchen sind gelöscht.',
  group: { paper: 'Arbeiten', concept: 'Begriffe', theme: 'Themen' },
  count: (kind, count) => COUNTED[kind](count),
  searching: 'Wird gesucht …',
  offline: 'Es besteht keine Verbindung, und der Suchindex ist nicht auf diesem Gerät gespeichert.',
  broken: 'Der Suchindex ließ sich nicht laden.',
  again: 'Noch einmal versuchen',
  subject: (query, isFiltered) =>
    (query === '' ? '' : ` zu „${query}“`) + (isFiltered ? ' mit diesen Filtern' : ''),
  nothing: subject => `Nichts gefunden${subject}.`,
  found: (counts, subject) => `${counts.join(', ')}${subject}.`,
  instead: (used, typed) => `„${used}“ statt „${typed}“`,
  searchedFor: words => `Gesucht wurde ${words.join(', ')}.`,
  quoted: word => `„${word}“`,
  more: count => `${count} weitere`,
  leftOut: words => `Keine Seite enthält alle Wörter; ausgelassen: ${words.join(', ')}.`,
  partial: 'Keine Seite enthält alle Wörter; zuerst stehen die mit den meisten.',
  about: concept => `den Begriff ${concept}`,
  otherName: (name, concept) => `„${name}“, ein anderer Name für ${concept}`,
  foundBy: reasons => `Gefunden durch ${reasons.join('; ')}.`,
  onThisPage: 'Auf dieser Seite: ',
  showMore: count => `Mehr von ${count} Arbeiten zeigen`,
  advice: [
    'Die Schreibweise prüfen oder ein kürzeres Wort versuchen: Der Anfang eines Namens genügt.',
    'Gesetzte Filter aufheben.',
    'Den Namen einer Methode, einer Aufgabe oder eines Datensatzes versuchen.'
  ],
  lookThrough: 'Oder weiter zu [allen Arbeiten](papers), den [Begriffen](concepts) und den [Themen](themes).',
  type: oneType
};
