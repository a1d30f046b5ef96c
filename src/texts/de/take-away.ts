import type { Place } from '../texts.ts';
import { counted } from './words.ts';

export const takeAway: Place<'takeAway'> = {
  title: 'Mitnehmen',
  picture: 'Das Bild, wie es gerade ist',
  data: 'Die Daten',
  howMuch: 'Wie viel',
  shown: 'Was zu sehen ist',
  all: 'Alles',
  amount: (nodes, ties) =>
    `${counted(nodes, 'Knoten', 'Knoten')}, ${counted(ties, 'Verbindung', 'Verbindungen')}`,
  nodesTable: 'CSV der Knoten',
  tiesTable: 'CSV der Verbindungen mit Sätzen',
  link: 'Ein Link genau hierher',
  embed: 'Für eine eigene Seite',
  theLink: 'Link',
  theEmbed: 'Einbettungscode',
  frameTitle: 'Graph',
  close: 'Schließen',
  writing: name => `${name} wird geschrieben …`,
  saved: file => `${file} ist gespeichert.`,
  failed: name =>
    `${name} ließ sich nicht schreiben: Es ließen sich nicht alle Daten laden. Bitte noch einmal versuchen.`,
  offline: name =>
    `${name} ließ sich nicht schreiben: Es besteht keine Verbindung, und nicht alle Daten sind auf diesem Gerät gespeichert.`
};
