/** What a result is a page of. */
export type ResultKind = 'paper' | 'concept' | 'theme';

/** All kinds, in the order in which results are grouped. */
export const KINDS: readonly ResultKind[] = ['concept', 'theme', 'paper'];

/** A run of text, hit or not. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** One page that was found. */
export interface Hit {
  readonly kind: ResultKind;
  readonly url: string;
  /** The whole title, the hits marked. */
  readonly title: readonly Run[];
  /** What matches best in the page. */
  readonly excerpt: readonly Run[];
  /** Year, theme or type, as far as the page says them. */
  readonly facts: readonly string[];
}

/** What a search gave. */
export interface Found {
  /** Grouped by kind in the order of `KINDS`, best first within each. Only those that are shown. */
  readonly hits: readonly Hit[];
  /** How many pages of each kind match. */
  readonly totals: Readonly<Record<ResultKind, number>>;
  /** Words of the query that had to be dropped, in the order in which they went. */
  readonly dropped: readonly string[];
  /** Words that the collection does not have, with what was searched for instead. */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** True where pages with only some of the words are among the results. */
  readonly partial: boolean;
}

/** Answers queries. `papers` is how many papers are wanted. Rejects where the index cannot be loaded. */
export type Search = (query: string, papers: number) => Promise<Found>;
