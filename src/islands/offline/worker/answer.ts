import { build, names, scope } from './caches.ts';
import { fromCopy, keptCopy, type Kept } from './kept.ts';
import { keyOf, route, type Route } from './route.ts';
import type { RequestEvent } from './scope.ts';
import { arrived } from './shell.ts';

/** Pages and parts of pages that are kept because they were read. The oldest go first. */
const READ_LIMIT = 600;

/** Milliseconds before what is kept stands in for an answer that does not come. */
const PATIENCE = 4000;

/** What a search is answered from. */
const SEARCH = /^(?:pagefind|search\/data)\//u;

let missed = 0;

/** How many files of the search index could not be had since this worker woke. */
export function missedSearchFiles(): number {
  return missed;
}

/** The file of the site that a request asks for; nothing where the worker leaves the request alone. */
export function asked({ method, url, mode }: Request): Route | undefined {
  return method === 'GET' ? route(url, scope, mode === 'navigate') : undefined;
}

/**
 * Answers a request. What belongs to this build comes from what is kept: the whole copy, what was read, the shell. The rest
 * comes from the network, and what is kept of an earlier build stands in where there is none. Files whose name stays
 * while their content changes belong together (search index, graph): without a whole copy the network goes first.
 */
export async function answer(event: RequestEvent, { path, kind }: Route): Promise<Response> {
  const kept = await keptCopy();
  const isWhole = kept?.version === build.version;
  const own = (isWhole && (await fromWhole(kept, path))) || (kind !== 'data' && (await fromReading(path)));
  if (own) return own;
  const fallback = async () => (kept && (await fromWhole(kept, path))) ?? (await fromReading(path));
  try {
    const response = await fromNetwork(event.request, kind === 'data' ? fallback : undefined);
    if (response.ok && !isWhole) event.waitUntil(remember(path, response.clone()));
    const isBroken = response.status >= 500 || (kind !== 'page' && !response.ok);
    return (isBroken && (await fallback())) || response;
  } catch (error) {
    const found = (await fallback()) ?? (event.request.mode === 'navigate' && (await notKept()));
    if (found) return found;
    if (SEARCH.test(path)) missed += 1;
    throw error;
  }
}

/** A file of the whole copy. One that cannot be read counts as one that is not there: the network may have it. */
function fromWhole(kept: Kept, path: string): Promise<Response | undefined> {
  return fromCopy(kept, path).catch(() => undefined);
}

/** What was read, or belongs to the shell. */
async function fromReading(path: string): Promise<Response | undefined> {
  const key = keyOf(path, scope);
  try {
    const read = await caches.match(key, { cacheName: names.read });
    return read ?? (await caches.match(key, { cacheName: names.shell }));
  } catch {
    return undefined;
  }
}

/** Waits for the network; with something to fall back on, only so long. */
async function fromNetwork(
  request: Request,
  fallback?: () => Promise<Response | undefined>
): Promise<Response> {
  const network = fetch(request);
  if (!fallback) return network;
  const late = new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE, undefined));
  return (await Promise.race([network, late])) ?? (await fallback()) ?? network;
}

/** Keeps what was read. Where there is no room the page is shown all the same. */
export async function remember(path: string, response: Response): Promise<void> {
  try {
    if (response.type !== 'basic') return;
    const cache = await caches.open(names.read);
    await cache.put(keyOf(path, scope), await arrived(response));
    const keys = await cache.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - READ_LIMIT))) await cache.delete(key);
  } catch {
    // It broke off, or there is no room, or no storage at all.
  }
}

/** Keeps addresses that a page loaded before the worker could see them. They mostly come from the browser's own cache. */
export async function rememberAll(urls: readonly string[]): Promise<void> {
  if ((await keptCopy())?.version === build.version) return;
  for (const url of urls) {
    const found = route(url, scope, false);
    if (!found || (await fromReading(found.path))) continue;
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) await remember(found.path, response);
  }
}

/** The page that stands in for one that is not kept. */
async function notKept(): Promise<Response | undefined> {
  const page = await fromReading('offline/index.html');
  return page && new Response(await page.blob(), { status: 503, headers: page.headers });
}
