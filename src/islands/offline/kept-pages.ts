import { cachePrefix, OFFLINE_FOLDER } from '../../model/offline.ts';
import { keepOffline } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { keptPages, titleIn } from './kept-list.ts';

/** Pages that are listed at most. */
const SHOWN = 40;

/** What follows the title of every page in a tab: the site's own name. */
const suffix = / · [^·]+$/u.exec(document.title)?.[0] ?? '';

/** `<kept-pages>`: lists the pages that open without a network, the one read last first. */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const root = new URL(address(''), location.href);
    const mine = (await caches.keys()).filter(name => name.startsWith(cachePrefix(root.pathname)));
    const isWhole = await caches.match(new URL(`${OFFLINE_FOLDER}kept.json`, root));
    if (isWhole) {
      this.replaceChildren(el('p', {}, keepOffline.allKept));
      return;
    }
    const found = new Map<string, Cache>();
    for (const name of mine) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) found.set(url, cache);
    }
    const pages = keptPages([...found.keys()], root.href).slice(0, SHOWN);
    // Without any, the list that the page came with stays: the shell is on its way.
    if (pages.length === 0) return;
    const items = await Promise.all(pages.map(page => item(page, found.get(page.key)!)));
    this.replaceChildren(el('ul', {}, ...items.filter(entry => entry !== undefined)));
  }
}

async function item({ key, href }: { key: string; href: string }, cache: Cache) {
  const html = await (await cache.match(key))?.text();
  if (html === undefined) return undefined;
  return el('li', {}, el('a', { href }, titleIn(html, suffix) || href));
}

if (!customElements.get('kept-pages')) customElements.define('kept-pages', KeptPages);
