import { build, names, olderReads, scope } from './caches.ts';
import { addressOf, keyOf, route } from './route.ts';

/** Pages read under an earlier build that are fetched again for this one. */
const CARRIED = 40;

/** Fetches the shell. Rejects where any of it cannot be had: the worker before this one then stays. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(names.shell);
  await Promise.all(
    build.shell.map(async path => {
      const response = await fresh(path);
      if (!response) throw new Error(`${path} could not be fetched`);
      await cache.put(keyOf(path, scope), response);
    })
  );
}

/** Fetches again what was read last under an earlier build, with what these pages are made of. Failures cost that page. */
export async function carryOver(): Promise<void> {
  for (const name of await olderReads()) {
    const keys = await (await caches.open(name)).keys();
    const pages = keys.map(({ url }) => route(url, scope, false)).filter(found => found?.kind === 'page');
    for (const page of pages.slice(-CARRIED)) if (page) await keepPage(page.path).catch(() => undefined);
  }
}

async function keepPage(path: string): Promise<void> {
  const page = await fresh(path);
  if (!page) return;
  const html = await page.clone().text();
  const linked = [...html.matchAll(/(?:href|src)="([^"]+)"/gu)].flatMap(([, address = '']) => {
    const found = route(new URL(address, addressOf(path, scope)).href, scope, false);
    return found?.kind === 'fixed' ? [found.path] : [];
  });
  const read = await caches.open(names.read);
  for (const asset of new Set(linked)) {
    if (await caches.match(keyOf(asset, scope), { cacheName: names.shell })) continue;
    const response = await fresh(asset);
    if (response) await read.put(keyOf(asset, scope), response);
  }
  await read.put(keyOf(path, scope), page);
}

/** A file as the server has it now; nothing where it has none. One with a fixed name may come from any cache, an older build's too. */
async function fresh(path: string): Promise<Response | undefined> {
  const address = addressOf(path, scope);
  const isFixed = route(address, scope, false)?.kind === 'fixed';
  const here = isFixed ? await caches.match(keyOf(path, scope)) : undefined;
  if (here) return here;
  const response = await fetch(address, { cache: isFixed ? 'default' : 'no-cache' });
  return response.ok ? arrived(response) : undefined;
}

/**
 * A response whose body has arrived as a whole. A cache drops what it has under a key once it is given something new, and
 * is left with nothing where that breaks off. A navigation also refuses a response that came by a redirect; this one did not.
 */
export async function arrived(response: Response): Promise<Response> {
  return new Response(await response.blob(), { headers: response.headers });
}
