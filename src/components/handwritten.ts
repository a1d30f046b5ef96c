import { getCollection, type CollectionEntry } from 'astro:content';

/** What was written by hand for a page: the curator's note on a paper or concept, by its slug. */
export async function noteOn(slug: string): Promise<CollectionEntry<'notes'> | undefined> {
  // Not getEntry: it warns about every page that has no note.
  return (await getCollection('notes', ({ id }) => id === slug))[0];
}

/** A page written by hand that takes the place of a part of ours, by its name. */
export async function ownPage(name: string): Promise<CollectionEntry<'pages'> | undefined> {
  return (await getCollection('pages', ({ id }) => id === name))[0];
}
