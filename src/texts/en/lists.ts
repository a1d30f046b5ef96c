/** The lists of all papers and of all concepts, and what narrows them. */
export const lists = {
  title: (name: string, page: number) => (page === 1 ? name : `${name}, page ${page}`),
  /** After the sentence that introduces the list. */
  pageOf: (page: number, of: number) => `This is page ${page} of ${of}.`,
  pages: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  words: 'Words',
  order: 'Order',
  clear: 'Clear',
  theme: 'Theme',
  allThemes: 'All themes'
};
