import type { Diagnostic, Outcome } from '../model/diagnostic.ts';
import type { Names } from '../model/names.ts';
import { nearestFew } from '../model/nearest.ts';
import { pageOfNote, pagesOfNote, type NoteFile } from '../model/note.ts';
import { pageNames, pageRef, type PageRef, type Pages } from '../model/page-names.ts';
import { wikiLinks, type WikiLink } from '../model/wiki-links.ts';
import { readHandwritten } from './read.ts';

export { readHandwritten } from './read.ts';

/** A note, and the page that it is on; none where there is no such page. */
export interface Note {
  readonly path: string;
  readonly on?: PageRef;
}

type Kind = PageRef['kind'];

/**
 * Which pages notes stand on. A note that is broken or without a page, and a wiki link that leads nowhere, are reported, as
 * are broken pages written by hand; the files are the curator's, and stay as they are.
 */
export function checkNotes(files: readonly NoteFile[], pages: Pages): Outcome<Note[]> {
  if (files.length === 0) return { value: [], diagnostics: [] };
  const broken = new Map(
    files.flatMap(file => {
      const parts = readHandwritten(file);
      return 'code' in parts ? [[file, parts] as const] : [];
    })
  );
  const notes = files.filter(({ path }) => path.startsWith('content/notes/'));
  const names = pageNames(pages);
  const slugs: Readonly<Record<Kind, ReadonlySet<string>>> = {
    paper: new Set(Array.from(pages.papers, ({ slug }) => slug)),
    concept: new Set(Array.from(pages.concepts, ({ slug }) => slug)),
    theme: new Set(Array.from(pages.themes, ({ id }) => id))
  };
  const checked = notes.map(note => {
    const { path, text } = note;
    const key = path.replace(/^content\/notes\/|\.mdx$/gu, '');
    const on = pageOfNote(key, ({ kind, slug }) => slugs[kind].has(slug));
    const trouble = on ? [] : [withoutPage(path, nearPages(key, slugs, names))];
    const links = broken.has(note) ? [] : wikiLinks(text);
    return {
      note: { path, ...(on && { on }) },
      diagnostics: [...trouble, ...links.flatMap(link => troubleOf(link, path, names))]
    };
  });
  return {
    value: checked.map(({ note }) => note),
    diagnostics: [...broken.values(), ...checked.flatMap(({ diagnostics }) => diagnostics)]
  };
}

/** Slugs that were probably meant: where the address leads on to, for what became part of another page; else those that are near. */
function nearPages(key: string, slugs: Readonly<Record<Kind, ReadonlySet<string>>>, names: Names): string[] {
  const meant = pagesOfNote(key);
  const { slug } = meant[0] ?? { slug: key };
  const homes = names
    .all(slug)
    .map(pageRef)
    .filter(({ kind }) => kind !== 'theme' && meant.some(page => page.kind === kind));
  if (homes.length > 0) return homes.map(home => home.slug);
  return nearestFew(slug, new Set(meant.flatMap(({ kind }) => [...slugs[kind]])));
}

function withoutPage(path: string, near: readonly string[]): Diagnostic {
  const at = path.lastIndexOf('/') + 1;
  const slug = path.slice(at).replace(/\.mdx$/u, '');
  const advice = near.map(name => `${path.slice(0, at)}${name}.mdx`).join(' or ');
  return {
    code: 'notes/points-nowhere',
    severity: 'warning',
    file: path,
    line: 1,
    message: `No page has an address that ends in "${slug}", so this note is shown nowhere.`,
    hint: `${advice === '' ? 'Name the file after the last part of a page’s address.' : `Rename it to ${advice}?`} Until then it is kept as it is.`
  };
}

function troubleOf({ target, line, column }: WikiLink, file: string, names: Names): Diagnostic[] {
  const meaning = names.find(target);
  if (meaning.kind === 'one') return [];
  const place = { severity: 'warning', file, line, column } as const;
  if (meaning.kind === 'several')
    return [
      {
        ...place,
        code: 'notes/ambiguous-link',
        message: `"[[${target}]]" may be ${meaning.ids.length} pages, so it is shown without a link.`,
        hint: `Write one of ${meaning.ids.map(id => `[[${id}|${target}]]`).join(', ')}.`
      }
    ];
  const near = meaning.near.map(name => `[[${name}]]`).join(' or ');
  return [
    {
      ...place,
      code: 'notes/no-such-page',
      message: `"[[${target}]]" leads to no paper, concept or theme, so it is shown without a link.`,
      hint:
        near === ''
          ? 'Write a title, a label, or the last part of a page’s address.'
          : `Did you mean ${near}?`
    }
  ];
}
