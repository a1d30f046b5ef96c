import { PAGE_FOLDERS, type PageRef } from './page-names.ts';

/** A note that a curator wrote: `content/notes/<slug>.mdx`. */
export interface NoteFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

const FOLDERS = Object.entries(PAGE_FOLDERS) as [PageRef['kind'], string][];

/** The pages that a note may be on, the likeliest first. `key` is its path below `content/notes/` without the ending. */
export function pagesOfNote(key: string): PageRef[] {
  const at = key.indexOf('/');
  return FOLDERS.filter(([, folder]) => at < 0 || folder === key.slice(0, at)).map(([kind]) => ({
    kind,
    slug: key.slice(at + 1)
  }));
}

/**
 * The page that a note is on: `papers/<slug>` and the like name it wholly; `<slug>` alone is the paper of that slug, else the
 * concept, else the theme. Nothing where there is no such page.
 */
export function pageOfNote(key: string, exists: (page: PageRef) => boolean): PageRef | undefined {
  return pagesOfNote(key).find(exists);
}
