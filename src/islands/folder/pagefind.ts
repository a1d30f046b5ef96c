import type { Pagefind } from '../search/pagefind.ts';

/** Pagefind as a part of the pack's script, in the place of `../search/pagefind.ts`. */
export function importPagefind(): Promise<Pagefind> {
  return import('site:pagefind');
}
