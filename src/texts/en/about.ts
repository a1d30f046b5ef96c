import { counted, number } from './words.ts';

/** The page that says how the site was made. */
export const about = {
  title: 'About',
  description: (site: string) => `How ${site} was made, and how its links are found.`,
  heading: 'How this was made',
  made: (sources: number) =>
    `{title} was made by a program from ${counted(sources, 'source')}. It read them, merged the listings of each paper, and ` +
    'looked for what the papers have in common. Nothing on these pages was written by a language model, and no page asks ' +
    'another server for anything.',
  links: 'How links are made',
  concept:
    'A *concept* is something that papers are about, under all the names they give it: a plural, a hyphen or an acronym ' +
    'does not make a new one. Names that papers give to their own methods count too. Words that any paper uses, such as ' +
    '“approach” or “results”, are left out. A concept has a page of its own when two or more papers mention it.',
  related:
    'Two papers are *related* when they share concepts or telling words. What is rare weighs more than what is common, and ' +
    'a mention in a title more than one in passing. Different words that mean like things bring papers nearer as well: which ' +
    'words do was learned beforehand, from the titles, abstracts and citations of other papers. The weights of all reasons ' +
    'add up to the score that orders the list, and each reason keeps the two sentences it rests on. Without a sentence, there ' +
    'is no link.',
  stated:
    'A *stated link* is one that a paper says in words: that it extends, uses, evaluates or outperforms something. The ' +
    'sentence stands beside it.',
  themes:
    '*Themes* are groups of papers with more links among themselves than to the rest. They are found from the links alone and ' +
    'named after the concepts that set them apart.',
  leftOut: 'What is left out',
  leftOutSays: (lone: number, undated: number, unnamed: number) =>
    `${counted(lone, 'concept')} that only one paper mentions ${lone === 1 ? 'has' : 'have'} no page: the name stands on the ` +
    'page of that paper only. An entry that could not be read is reported when the site is built, with its file and line, and ' +
    `affects no other entry. What no source says is not made up: ${counted(undated, 'paper')} ` +
    `${undated === 1 ? 'has' : 'have'} no date, and the sources of ${number(unnamed)} do not name the authors.`,
  figures: 'Figures',
  inFigures: 'In figures',
  rows: {
    papers: 'Papers',
    listings: 'Listings they were merged from',
    concepts: 'Concepts that two or more share',
    themes: 'Themes',
    pairs: 'Related pairs, each with its sentences',
    stated: 'Stated links, each with its sentence',
    linked: 'Papers with a related paper'
  },
  marks: 'What the marks mean',
  example: 'An example',
  exampleSays: '{here} and {there} are related, above all through these concepts:',
  sources: 'Sources',
  sourcesSays:
    'Each paper’s page names the files and lines that it comes from. Where a source leaves out the year of a date, the year is ' +
    'inferred from the rest of that source and marked as such. [All papers](papers).'
};
