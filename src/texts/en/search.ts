/** The search page. */
export const search = {
  title: 'Search',
  description: 'Search papers, concepts and themes of this collection.',
  field: 'Search papers, concepts and themes',
  placeholder: 'A method, a topic, a sentence …',
  submit: 'Search',
  unscripted:
    'Search runs in your browser and needs JavaScript. Without it, look through [all papers](papers), ' +
    '[all concepts](concepts) or [the themes](themes).'
};
