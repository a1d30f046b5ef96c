import { number } from './words.ts';

const whose = (theme: string | undefined) =>
  theme === undefined ? 'Every paper' : `The papers of “${theme}”`;

/** What is in the files that the site hands out; `theme` is absent for those of the whole collection. */
export const dataFiles = {
  papers: (theme: string | undefined) =>
    theme === undefined
      ? 'Every paper: title, abstract, facts, what it introduces and states, its concepts and related papers.'
      : `${whose(theme)}.`,
  part: (about: string, part: number, of: number) => `${about} Part ${number(part)} of ${number(of)}.`,
  concepts: 'Every shared concept: its names, type, definition, broader and narrower concepts, and papers.',
  skos: 'The shared concepts as a SKOS concept scheme, for thesaurus tools. Placed at seeds/vocabulary.jsonld, it can be read in again.',
  graph:
    'Papers and concepts as nodes with their positions on the map, the edges between them, and the themes.',
  changes: 'What came, went and changed from build to build, and why, the newest first.',
  schema: (name: string) => `What ${name}.json holds, field by field, as JSON Schema.`,
  bibliography: (theme: string | undefined, format: string) =>
    `${whose(theme)} as ${format}, with abstracts.`,
  markdown: (theme: string) => `${whose(theme)} to read as text.`
};
