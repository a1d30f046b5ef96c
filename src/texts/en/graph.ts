import { counted, number } from './words.ts';

/** The page of the graph, around the picture. */
export const graph = {
  title: 'Graph',
  description: 'How the papers and concepts of this collection hang together.',
  drawing: 'Drawing the graph …',
  unscripted: (themes: number) =>
    `The picture needs JavaScript. Here are ${number(themes)} themes with what leads them; each page says how it is tied ` +
    'to the others.',
  allThemes: (themes: number) => `All ${number(themes)} themes`,
  papers: (count: number) => counted(count, 'paper'),
  of: (site: string) => `Graph of ${site}`,
  openIn: (site: string) => `Open in ${site}`,
  embedUnscripted: 'The picture needs JavaScript. The page of the graph lists what it would draw.'
};
