import type { Place } from '../texts.ts';

export const offline: Place<'offline'> = {
  title: 'Nicht gespeichert',
  description: 'Steht für eine Seite, die auf diesem Gerät nicht gespeichert ist.',
  heading: 'Diese Seite ist auf diesem Gerät nicht gespeichert',
  lead:
    'Es besteht keine Verbindung, und diese Seite wurde hier noch nicht gelesen. Sobald wieder eine Verbindung besteht, öffnet ' +
    'sie sich wie gewohnt. „Website offline speichern“ am Fuß jeder Seite holt alles auf einmal.',
  kept: 'Diese Seiten sind gespeichert',
  home: 'Startseite',
  search: 'Suche',
  graph: 'Graph'
};
