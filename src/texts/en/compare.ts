/** The page on which papers stand side by side. */
export const compare = {
  title: 'Compare',
  description:
    'Two to five papers of the collection side by side: what they share, each with its sentence, and what only one has.',
  heading: 'Compare papers',
  unscripted:
    'Comparing needs JavaScript. Without it, every paper’s page names its nearest papers with the two sentences that tie ' +
    'them, and every [concept’s page](concepts) the sentence of each paper.',
  lead:
    'Two to five papers side by side: what they share, with each one’s sentence, what they say of each other, and what only ' +
    'one has.',
  /** Stands on the button that takes a paper along. */
  button: '+ Compare',
  choose:
    'Choose papers with {compare} on their pages or with {plus} in any list; they gather at the foot of the window and ' +
    'stay there between visits.',
  begin: 'To begin with',
  /** Facts of a paper, as headings of a table. */
  facts: {
    authors: 'Authors',
    organisation: 'Organisation',
    venue: 'Venue',
    date: 'Date',
    theme: 'Theme'
  }
};
