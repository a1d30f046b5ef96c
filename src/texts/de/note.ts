import type { Place } from '../texts.ts';

export const note: Place<'note'> = {
  title: 'Anmerkung der Redaktion',
  mentionedIn: notes =>
    `Erwähnt in ${notes === 1 ? 'der Anmerkung' : 'den Anmerkungen'} der Redaktion zu {pages}.`,
  noPage: name => `Keine Seite dieser Website heißt „${name}“, oder mehr als eine`
};
