import { SearchPanel } from './panel.ts';
import { SearchTools } from './tools.ts';
import { readAddress, writeAddress, type Asking } from './url.ts';

/** What the browser's history keeps of a search page, so that "back" shows it as it was left. */
interface Memory {
  readonly scroll: number;
  readonly papers: number;
}

/**
 * `<search-page>`: the field, results and filters of `/search/`. Holds a `<form>` with the field, `[data-search-results]`,
 * `[data-search-tools]` and `[data-search-facets]`.
 */
export class SearchPage extends HTMLElement {
  #panel: SearchPanel | undefined;
  readonly #restore = () => void this.#panel?.show(readAddress(new URL(location.href)));
  readonly #remember = () => {
    const memory: Memory = { scroll: scrollY, papers: this.#panel?.papers ?? 0 };
    history.replaceState(memory, '');
  };

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    const [region, toolbar, facets] = ['results', 'tools', 'facets'].map(part =>
      this.querySelector<HTMLElement>(`[data-search-${part}]`)
    );
    if (!input || !region || !toolbar || !facets) return;
    if (!this.#panel) {
      const tools = new SearchTools(toolbar, facets, change => {
        const panel = this.#panel!;
        this.#commit({ ...panel.asking, ...change });
      });
      this.#panel = new SearchPanel(
        input,
        region,
        {
          typed: asking =>
            history.replaceState(history.state, '', writeAddress(new URL(location.href), asking)),
          entered: asking => this.#commit(asking),
          shown: state => tools.show(state, this.#panel!.asking)
        },
        { facets: true }
      );
      this.querySelector('form')?.addEventListener('submit', event => event.preventDefault());
    }
    addEventListener('popstate', this.#restore);
    addEventListener('pagehide', this.#remember);
    void this.#start(readAddress(new URL(location.href)), input);
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#restore);
    removeEventListener('pagehide', this.#remember);
  }

  async #start(asking: Asking, input: HTMLInputElement): Promise<void> {
    const memory = history.state as Partial<Memory> | null;
    const query = asking.query || input.value;
    if (query === '') input.focus({ preventScroll: true });
    await this.#panel?.show({ ...asking, query }, memory?.papers);
    if (memory?.scroll) scrollTo({ top: memory.scroll, behavior: 'instant' });
  }

  #commit(asking: Asking): boolean {
    history.pushState(null, '', writeAddress(new URL(location.href), asking));
    void this.#panel?.show(asking);
    return true;
  }
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPage);
