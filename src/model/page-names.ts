import { Names } from './names.ts';

/** What pages are called; each list by what its pages are. */
export interface Pages {
  readonly papers: Iterable<{
    readonly slug: string;
    readonly id: string;
    readonly title: string;
    readonly doi?: string | undefined;
    readonly arxiv?: string | undefined;
    readonly formerly?: readonly string[] | undefined;
  }>;
  readonly concepts: Iterable<{
    readonly slug: string;
    readonly label: string;
    readonly aliases: readonly string[];
    readonly formerly?: readonly string[] | undefined;
  }>;
  readonly themes: Iterable<{ readonly id: string; readonly label: string }>;
}

/** A page: what it is about, and its slug. */
export interface PageRef {
  readonly kind: 'paper' | 'concept' | 'theme';
  readonly slug: string;
}

/**
 * Pages by what people write: title, label or another form, slug, DOI, arXiv number. What is found is `paper:<slug>`,
 * `concept:<slug>` or `theme:<id>`, which may also be written, where two pages have one name. A theme is meant where nothing
 * else has the name.
 */
export function pageNames({ papers, concepts, themes }: Pages): Names {
  const names = new Names([]);
  for (const { slug, id, title, doi, arxiv, formerly = [] } of papers) {
    const exact = [slug, `paper:${slug}`, id, doi, arxiv, ...formerly].filter(text => text !== undefined);
    names.add({ id: `paper:${slug}`, exact, label: title });
  }
  for (const { slug, label, aliases, formerly = [] } of concepts)
    names.add({ id: `concept:${slug}`, exact: [slug, `concept:${slug}`, ...formerly], label, aliases });
  // Themes are called after their concepts, which a name means first.
  for (const { id, label } of themes)
    names.add({ id: `theme:${id}`, exact: [`theme:${id}`], label: `theme ${label}`, aliases: [id, label] });
  return names;
}

/** Kinds of pages with the folder of their addresses. */
export const PAGE_FOLDERS = { paper: 'papers', concept: 'concepts', theme: 'themes' } as const;

/** `paper:<slug>` and the like as a reference. */
export function pageRef(id: string): PageRef {
  const at = id.indexOf(':');
  return { kind: id.slice(0, at) as PageRef['kind'], slug: id.slice(at + 1) };
}
