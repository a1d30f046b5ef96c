import type { Place, Texts } from '../texts.ts';
import { countedIn, dateIn, listIn, numberIn } from '../intl.ts';

const LOCALE = 'de';

/** A whole number: `12.480`. */
export const number = (count: number): string => numberIn(LOCALE, count);

/** A number with its noun: `1 Arbeit`, `2.310 Arbeiten`. */
export const counted = (count: number, one: string, other: string): string =>
  countedIn(LOCALE, count, { one, other });

/** `a`, `a und b`, `a, b und c`. */
export const list = (words: readonly string[]): string => listIn(LOCALE, words);

export const papers = (count: number): string => counted(count, 'Arbeit', 'Arbeiten');
export const concepts = (count: number): string => counted(count, 'Begriff', 'Begriffe');
export const themes = (count: number): string => counted(count, 'Thema', 'Themen');
export const authors = (count: number): string => counted(count, 'Person', 'Personen');
export const types: Texts['words']['types'] = {
  method: 'Methoden',
  task: 'Aufgaben',
  dataset: 'Datensätze',
  metric: 'Metriken',
  hardware: 'Hardware',
  domain: 'Fachgebiete'
};

export const oneType: Texts['words']['type'] = {
  method: 'Methode',
  task: 'Aufgabe',
  dataset: 'Datensatz',
  metric: 'Metrik',
  hardware: 'Hardware',
  domain: 'Fachgebiet'
};

export const does: Texts['words']['does'] = {
  extends: 'erweitert',
  uses: 'verwendet',
  'compares-with': 'vergleicht sich mit',
  outperforms: 'übertrifft',
  evaluates: 'evaluiert',
  surveys: 'gibt einen Überblick über'
};

export const words: Place<'words'> = {
  number,
  list,
  date: iso => dateIn(LOCALE, iso),
  papers,
  concepts,
  sharedConcepts: count => counted(count, 'gemeinsamer Begriff', 'gemeinsame Begriffe'),
  themes,
  authors,
  listings: count => counted(count, 'Eintrag', 'Einträge'),
  more: count => `${number(count)} weitere`,
  andMore: (names, count) => `${names.join(', ')} und ${count} weitere`,
  years: ends => ends.join(' bis '),
  line: (file, line) => `${file}, Zeile ${line}`,
  theme: 'Thema: ',
  themeAside: ', Thema',
  paperAside: ', zugehörige Arbeit',
  inTitle: 'Im Titel:',
  sentence: 'Der Satz',
  explore: 'Im Graphen erkunden',
  overTheYears: 'Über die Jahre',
  types,
  type: oneType,
  does,
  doneBy: {
    extends: 'erweitert von',
    uses: 'verwendet von',
    'compares-with': 'verglichen in',
    outperforms: 'übertroffen von',
    evaluates: 'evaluiert in',
    surveys: 'im Überblick bei'
  }
};
