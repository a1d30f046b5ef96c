/** What stands around every page. */
export const frame = {
  skip: 'Skip to the text',
  sections: 'Sections',
  section: {
    papers: 'Papers',
    concepts: 'Concepts',
    themes: 'Themes',
    graph: 'Graph',
    path: 'Path',
    data: 'Data',
    about: 'About'
  },
  /** Seen while somebody works on the site only. */
  worklist: 'Worklist',
  search: 'Search',
  onThisPage: 'On this page',
  made:
    'Made with Paperweave. Every link on these pages can say why it exists: [how links are made](about). All of it can be ' +
    'taken home: [the data](data). What came and went: [changes](changes).',
  licence: 'Licence of the texts: {licence}',
  newestPapers: 'Newest papers',
  changes: 'Changes',
  /** Above the name of a theme, on the picture beside a link to it. */
  theme: 'Theme',
  /** What the picture beside a link to a page shows, in words. */
  card: (title: string, site: string) => `${title}, with the map of ${site}`,
  moved: 'This page has moved',
  movedTo: 'This page has moved to [its new address](page).'
};
