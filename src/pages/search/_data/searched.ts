import { compareText } from '../../../model/text.ts';
import type { ConceptData } from '../../../schema/concept.ts';
import type { ThemeData } from '../../../schema/graph.ts';
import type { PaperData } from '../../../schema/paper.ts';

/** A page's front matter with its slug. */
export type Slugged<Data> = Data & { readonly slug: string };

/** What is searched, each kind in the order in which the index numbers its pages. */
export interface Searched {
  /** Theme by theme, so that papers which are found together lie together. */
  readonly papers: readonly Slugged<PaperData>[];
  readonly concepts: readonly Slugged<ConceptData>[];
  readonly themes: readonly ThemeData[];
}

/** The part of a library that is searched. */
interface Shelves {
  readonly papers: ReadonlyMap<string, { readonly data: PaperData }>;
  readonly concepts: ReadonlyMap<string, { readonly data: ConceptData }>;
  /** The largest first. */
  readonly themes: ReadonlyMap<string, ThemeData>;
}

/** Puts a collection into the order of the index, which depends on nothing but the collection. */
export function searched({ papers, concepts, themes }: Shelves): Searched {
  const inThemes = [...themes.values()].flatMap(theme => theme.papers);
  const others = [...papers.keys()].toSorted(compareText);
  const order = new Set([...inThemes, ...others]);
  return {
    papers: [...order].flatMap(slug => {
      const paper = papers.get(slug);
      return paper ? [{ ...paper.data, slug }] : [];
    }),
    concepts: [...concepts]
      .map(([slug, { data }]) => ({ ...data, slug }))
      .toSorted((a, b) => compareText(a.slug, b.slug)),
    themes: [...themes.values()]
  };
}
