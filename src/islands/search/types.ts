import type { Chosen, FacetGroup, Order } from './facets.ts';

/** What a result is a page of. */
export type ResultKind = 'paper' | 'concept' | 'theme';

/** All kinds, in the order in which results are grouped. */
export const KINDS: readonly ResultKind[] = ['concept', 'theme', 'paper'];

/** A run of text, hit or not. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Why a page was found where its title and text do not have a word itself. */
export type Reason =
  | { readonly kind: 'meaning'; readonly typed: string; readonly found: string }
  /** The word stands in a name (an alias, or the label) of a concept that the page is about. */
  | { readonly kind: 'name'; readonly name: string; readonly concept: string };

/** A part of a page, with its own address. */
export interface Section {
  readonly title: string;
  readonly url: string;
}

/** One page that was found. */
export interface Hit {
  readonly kind: ResultKind;
  readonly slug: string;
  readonly url: string;
  /** The whole title, the hits marked. */
  readonly title: readonly Run[];
  /** What matches best in the page. */
  readonly excerpt: readonly Run[];
  /** Year, theme or type, as far as the page says them. */
  readonly facts: readonly string[];
  readonly reasons: readonly Reason[];
  /** Parts of the page that have the query's words. */
  readonly sections: readonly Section[];
}

/** What somebody asks for. */
export interface Request {
  readonly query: string;
  readonly chosen: Chosen;
  readonly order: Order;
  /** How many papers are wanted. */
  readonly papers: number;
  /** True where the facets are in sight, so that their counts are wanted. */
  readonly facets: boolean;
}

/** What a search gave. */
export interface Found {
  /** Grouped by kind in the order of `KINDS`, best first within each. Only those that are shown. */
  readonly hits: readonly Hit[];
  /** How many pages of each kind match. */
  readonly totals: Readonly<Record<ResultKind, number>>;
  /** Numbers of all papers that match, in the order of the results. */
  readonly papers: readonly number[];
  /** Words of the query that nobody knows, in their order. */
  readonly dropped: readonly string[];
  /** Words that the collection does not have, with what was searched for instead. */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** True where no page has the whole query. */
  readonly partial: boolean;
  /** Facets with their counts, where they were wanted. */
  readonly facets?: readonly FacetGroup[];
}

/** Answers requests. Rejects where the index cannot be loaded. */
export type Search = (request: Request) => Promise<Found>;
