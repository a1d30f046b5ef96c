import type { Place } from '../texts.ts';
import { papers, themes } from './words.ts';

export const graph: Place<'graph'> = {
  title: 'Graph',
  description: 'Wie die Arbeiten und Begriffe dieser Sammlung zusammenhängen.',
  drawing: 'Der Graph wird gezeichnet …',
  unscripted: count =>
    `Das Bild braucht JavaScript. Hier stehen stattdessen ${themes(count)} mit dem, was sie prägt; jede Seite sagt, wie sie ` +
    'mit den anderen verbunden ist.',
  allThemes: count => `Alle ${themes(count)}`,
  papers,
  of: site => `Graph von ${site}`,
  openIn: site => `In ${site} öffnen`,
  embedUnscripted: 'Das Bild braucht JavaScript. Die Seite des Graphen führt auf, was es zeigen würde.'
};
