/** The page that stands in for an address where nothing is. */
export const missing = {
  title: 'Nothing here',
  heading: 'Nothing is at this address',
  lead:
    'A paper keeps its address when others are added, so the link was probably cut off on its way here. Search finds it by ' +
    'any words of its title.',
  lists: (papers: string, concepts: string, themes: string) =>
    `Or look through [all ${papers}](papers), [${concepts}](concepts) and [${themes}](themes).`,
  near: 'Near this address'
};
