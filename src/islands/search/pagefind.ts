import { address } from '../dom.ts';

/** The part of Pagefind's browser API that is used here. */
export interface Pagefind {
  options(options: { baseUrl: string; basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** A page that Pagefind found, and its parts below headings that have an address. */
export interface PagefindData {
  /** Relative to the site's root, with a leading slash. */
  readonly raw_url: string;
  /** The words around the hits. */
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly anchor?: { readonly id: string } }[];
}

/** Pagefind's module, which lies beside the built pages. The folder pack puts another module in the place of this one. */
export function importPagefind(): Promise<Pagefind> {
  return import(/* @vite-ignore */ address('pagefind/pagefind.js')) as Promise<Pagefind>;
}
