import { getCollection, type CollectionEntry } from 'astro:content';
import { PAGE_FOLDERS, type PageRef } from '../model/page-names.ts';
import { pageOfNote } from '../model/note.ts';
import { library } from './library.ts';

/** The page of the collection that a note is on, by the note's id; nothing where there is none. */
export async function pageWithNote(id: string): Promise<PageRef | undefined> {
  const { papers, concepts, themes } = await library();
  const pages = { paper: papers, concept: concepts, theme: themes };
  return pageOfNote(id, ({ kind, slug }) => pages[kind].has(slug));
}

/** The curator's note on a page. */
export async function noteOn({ kind, slug }: PageRef): Promise<CollectionEntry<'notes'> | undefined> {
  const ids = [`${PAGE_FOLDERS[kind]}/${slug}`, slug];
  // Not getEntry: it warns about every page that has no note.
  const found = await getCollection('notes', ({ id }) => ids.includes(id));
  for (const note of found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)))
    if ((await pageWithNote(note.id))?.kind === kind) return note;
  return undefined;
}

/** A page written by hand that takes the place of a part of ours, by its name. */
export async function ownPage(name: string): Promise<CollectionEntry<'pages'> | undefined> {
  return (await getCollection('pages', ({ id }) => id === name))[0];
}
