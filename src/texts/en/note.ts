/** Notes of the curator. */
export const note = {
  title: 'A note from the curator',
  mentionedIn: (notes: number) => `Mentioned in the curator’s ${notes === 1 ? 'note' : 'notes'} on {pages}.`,
  noPage: (name: string) => `No page of this site is called “${name}”, or more than one`
};
