import { getCollection } from 'astro:content';
import type { Names } from '../model/names.ts';
import { pageNames, pageRef, type PageRef } from '../model/page-names.ts';
import { readable } from '../model/segments.ts';
import { wikiLinks } from '../model/wiki-links.ts';
import { pageWithNote } from './handwritten.ts';
import { conceptHref, paperHref, themeHref } from './href.ts';
import { library } from './library.ts';
import { themeName } from './words.ts';

/** A page as a link. */
export interface PageLink {
  readonly href: string;
  readonly name: string;
}

const HREF = { paper: paperHref, concept: conceptHref, theme: themeHref } as const;

/** A page of the collection as a link; nothing where there is none. */
async function linkTo({ kind, slug }: PageRef): Promise<PageLink | undefined> {
  const { papers, concepts, themes } = await library();
  const name = {
    paper: () => papers.get(slug)?.data.title,
    concept: () => concepts.get(slug)?.data.label,
    theme: () => themeName(themes.get(slug)?.label ?? '')
  }[kind]();
  return name ? { href: HREF[kind](slug), name: readable(name) } : undefined;
}

/** The page that a wiki link means; nothing where that is none, or several. */
export async function pageCalled(target: string): Promise<PageLink | undefined> {
  const meaning = (await allNames()).find(target);
  return meaning.kind === 'one' ? linkTo(pageRef(meaning.id)) : undefined;
}

/** Pages whose notes link to a page, in the order of their files. */
export async function mentionedOn({ kind, slug }: PageRef): Promise<PageLink[]> {
  const found = await Promise.all((await linked()).get(`${kind}:${slug}`) ?? []);
  return found.filter(link => link !== undefined);
}

let names: Promise<Names> | undefined;
let links: Promise<Map<string, Promise<PageLink | undefined>[]>> | undefined;

/** What all pages are called, made once for a build; `astro dev` makes it anew. */
function allNames(): Promise<Names> {
  if (import.meta.env.DEV) return readNames();
  return (names ??= readNames());
}

function linked(): Promise<Map<string, Promise<PageLink | undefined>[]>> {
  if (import.meta.env.DEV) return readLinks();
  return (links ??= readLinks());
}

async function readNames(): Promise<Names> {
  const { papers, concepts, themes } = await library();
  return pageNames({
    papers: [...papers.values()].map(({ id: slug, data }) => ({ ...data, slug })),
    concepts: [...concepts.values()].map(({ id: slug, data }) => ({ ...data, slug })),
    themes: themes.values()
  });
}

/** By page: the pages whose notes link to it. */
async function readLinks(): Promise<Map<string, Promise<PageLink | undefined>[]>> {
  const found = new Map<string, Promise<PageLink | undefined>[]>();
  const notes = await getCollection('notes');
  if (notes.length === 0) return found;
  const known = await allNames();
  for (const { id: note, body = '' } of notes) {
    const from = await pageWithNote(note);
    const targets = wikiLinks(body).map(({ target }) => known.find(target));
    const ids = new Set(targets.flatMap(meaning => (meaning.kind === 'one' ? meaning.id : [])));
    if (from) for (const id of ids) found.set(id, [...(found.get(id) ?? []), linkTo(from)]);
  }
  return found;
}
