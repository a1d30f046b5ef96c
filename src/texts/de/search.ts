import type { Place } from '../texts.ts';

export const search: Place<'search'> = {
  title: 'Suche',
  description: 'Arbeiten, Begriffe und Themen dieser Sammlung durchsuchen.',
  field: 'Arbeiten, Begriffe und Themen durchsuchen',
  placeholder: 'Eine Methode, ein Thema, ein Satz …',
  submit: 'Suchen',
  unscripted:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript helfen [alle Arbeiten](papers), ' +
    '[alle Begriffe](concepts) oder [die Themen](themes) weiter.'
};
