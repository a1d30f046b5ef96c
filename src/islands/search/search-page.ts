import { SearchPanel } from './panel.ts';
import { queryOf, withQuery } from './url.ts';

/** What the browser's history keeps of a search page, so that "back" shows it as it was left. */
interface Memory {
  readonly scroll: number;
  readonly papers: number;
}

/** `<search-page>`: the field and results of `/search/`. Holds a `<form>` with the field and `[data-search-results]`. */
export class SearchPage extends HTMLElement {
  #panel: SearchPanel | undefined;
  readonly #restore = () => void this.#panel?.show(queryOf(new URL(location.href)));
  readonly #remember = () => {
    const memory: Memory = { scroll: scrollY, papers: this.#panel?.papers ?? 0 };
    history.replaceState(memory, '');
  };

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    const region = this.querySelector<HTMLElement>('[data-search-results]');
    if (!input || !region) return;
    this.#panel ??= new SearchPanel(input, region, {
      typed: query => history.replaceState(history.state, '', withQuery(new URL(location.href), query)),
      entered: query => this.#commit(query)
    });
    this.querySelector('form')?.addEventListener('submit', event => event.preventDefault());
    addEventListener('popstate', this.#restore);
    addEventListener('pagehide', this.#remember);
    void this.#start(queryOf(new URL(location.href)) || input.value, input);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
    removeEventListener('pagehide', this.#remember);
  }

  async #start(query: string, input: HTMLInputElement): Promise<void> {
    const memory = history.state as Partial<Memory> | null;
    if (query === '') input.focus({ preventScroll: true });
    await this.#panel?.show(query, memory?.papers);
    if (memory?.scroll) scrollTo({ top: memory.scroll, behavior: 'instant' });
  }

  #commit(query: string): boolean {
    history.pushState(null, '', withQuery(new URL(location.href), query));
    void this.#panel?.show(query);
    return true;
  }
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
