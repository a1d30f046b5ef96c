import type { Place } from '../texts.ts';
import { number } from './words.ts';

export const home: Place<'home'> = {
  papers: count => `**${number(count)}** ${count === 1 ? 'Arbeit' : 'Arbeiten'}`,
  concepts: count => `**${number(count)}** ${count === 1 ? 'gemeinsamer Begriff' : 'gemeinsame Begriffe'}`,
  links: count =>
    `**${number(count)}** ${count === 1 ? 'begründete Verknüpfung' : 'begründete Verknüpfungen'}`,
  sources: count => `**${number(count)}** ${count === 1 ? 'Quelle' : 'Quellen'}`,
  map: 'Die Karte',
  mapSays:
    'Jeder Punkt ist eine Arbeit; was Begriffe teilt, liegt nah beieinander. [Die Karte durchwandern](graph).',
  meeting: 'Wo Themen sich treffen',
  meetingSays:
    'Begriffe, die in mehreren Themen zu Hause sind. [Mehr davon, und was sich nie trifft](between), oder ' +
    '[der Weg zwischen zwei Arbeiten](path).',
  newest: 'Neueste Arbeiten',
  newestSays: papers => `Unter denen mit bekanntem Datum. [Alle ${papers}](papers).`,
  changed: 'Was sich zuletzt geändert hat',
  changedSays: '[Alle Änderungen und ihre Gründe](changes).',
  builtFrom: 'Entstanden aus',
  searchField: 'Die Sammlung durchsuchen',
  search: 'Suchen',
  forExample: 'Zum Beispiel ',
  or: ' oder ',
  searchFor: 'Suche nach '
};
