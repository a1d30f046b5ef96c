import { address } from '../dom.ts';
import { unlessMissed } from '../offline/missed.ts';
import { find } from './find.ts';
import { fullText, withFullText } from './full-text.ts';
import { indexStore } from './store.ts';
import type { Found, Request, Search } from './types.ts';

/** The index of this site. */
export const store = indexStore(async name => {
  const response = await fetch(address(`search/data/${name}.json`));
  if (!response.ok) throw new Error(`search/data/${name}.json: ${response.status}`);
  return response.json();
});

/** Fetches what a first search needs, before it is asked. Failures show when somebody searches. */
export function warmUp(): void {
  store.start().catch(() => undefined);
}

/** Searches the pages of the site. Rejects where the index cannot be loaded. */
export const search: Search = request => find(request, store);

/**
 * The same answer with what Pagefind finds in the whole of the pages: parts that have the query's words, and pages that
 * only a note written by hand answers. As it is where the full text cannot be loaded and something was found without it;
 * else it rejects.
 */
export async function deepened(request: Request, found: Found): Promise<Found> {
  if (request.query.trim() === '') return found;
  try {
    return withFullText(found, await unlessMissed(() => fullText(request.query)), request);
  } catch (error) {
    if (found.hits.length === 0) throw error;
    return found;
  }
}
