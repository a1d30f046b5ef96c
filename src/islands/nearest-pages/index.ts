import { readable } from '../../model/segments.ts';
import { address, el } from '../dom.ts';
import type { NamesFile } from '../graph-explorer/wire.ts';
import { nearPages, type NamedPage } from './near.ts';

/** `<nearest-pages data-heading="…">`: pages that the address which led here may have meant; nothing where none is near, or names cannot be had. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const pages = nearPages(location.pathname, await allPages());
    if (pages.length === 0) return;
    const links = pages.map(({ path, label }) =>
      el('li', {}, el('a', { href: address(path), dir: 'auto' }, readable(label)))
    );
    this.replaceChildren(el('h2', {}, this.dataset['heading']), el('ul', {}, ...links));
  }
}

async function allPages(): Promise<NamedPage[]> {
  try {
    const response = await fetch(address('graph/data/names.json'));
    if (!response.ok) return [];
    const { id, label } = (await response.json()) as NamesFile;
    return id.map((key, at) => ({ path: `${key.replace(':', 's/')}/`, label: label[at]! }));
  } catch {
    return [];
  }
}

if (!customElements.get('nearest-pages')) customElements.define('nearest-pages', NearestPages);
