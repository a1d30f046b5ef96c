import type { Place } from '../texts.ts';

export const lists: Place<'lists'> = {
  title: (name, page) => (page === 1 ? name : `${name}, Seite ${page}`),
  pageOf: (page, of) => `Dies ist Seite ${page} von ${of}.`,
  pages: 'Seiten',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  words: 'Wörter',
  order: 'Reihenfolge',
  clear: 'Zurücksetzen',
  theme: 'Thema',
  allThemes: 'Alle Themen'
};
