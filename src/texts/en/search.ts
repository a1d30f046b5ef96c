/** The search page. */
export const search = {
  title: 'Search',
  description: 'Search papers, concepts and themes of this collection.',
  field: 'Search papers, concepts and themes',
  placeholder: 'A method, a topic, a sentence …',
  submit: 'Search',
  begin:
    'A name, a topic, or what a paper does, in your own words. Papers, concepts and themes are found together, each with the ' +
    'sentence that fits best; the filters also work without a word.',
  anywhere: '{key} opens the search on any page.',
  unscripted:
    'Search runs in your browser and needs JavaScript. Without it, look through [all papers](papers), ' +
    '[all concepts](concepts) or [the themes](themes).'
};
