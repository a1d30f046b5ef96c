import type { Place } from '../texts.ts';

export const search: Place<'search'> = {
  title: 'Suche',
  description: 'Arbeiten, Begriffe und Themen dieser Sammlung durchsuchen.',
  field: 'Arbeiten, Begriffe und Themen durchsuchen',
  placeholder: 'Eine Methode, ein Thema, ein Satz …',
  submit: 'Suchen',
  begin:
    'Ein Name, ein Thema oder in eigenen Worten, was eine Arbeit tut. Arbeiten, Begriffe und Themen werden zusammen gefunden, ' +
    'jeweils mit dem Satz, der am besten passt; die Filter funktionieren auch ohne ein Wort.',
  anywhere: '{key} öffnet die Suche auf jeder Seite.',
  unscripted:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript helfen [alle Arbeiten](papers), ' +
    '[alle Begriffe](concepts) oder [die Themen](themes) weiter.'
};
