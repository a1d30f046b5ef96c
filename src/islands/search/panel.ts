import { searchPanel } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { deepened, search, warmUp } from './engine.ts';
import { recentSearches } from './recent.ts';
import { answered, asked, failed, IDLE, isNothing, summary, type SearchState } from './state.ts';
import type { Found, Request } from './types.ts';
import { NOTHING_ASKED, type Asking } from './url.ts';
import { resultNodes } from './view.ts';

/** Papers shown at first, and added by "Show more". */
const PAGE = 20;

/** What a panel tells its owner. */
export interface PanelEvents {
  /** What is asked for changed while typing. */
  typed?(asking: Asking): void;
  /** Enter in the field. True where the owner handled it. */
  entered?(asking: Asking): boolean;
  /** The shown state changed. */
  shown?(state: SearchState): void;
}

/** A search field with its results: what the page and the dialog have in common. Draws into elements that it is given. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #events: PanelEvents;
  /** True where facets are in sight. */
  readonly #facets: boolean;
  #state: SearchState = IDLE;
  #asking: Asking = NOTHING_ASKED;
  #papers = PAGE;

  constructor(input: HTMLInputElement, region: HTMLElement, events: PanelEvents, { facets = false } = {}) {
    this.#input = input;
    this.#events = events;
    this.#facets = facets;
    this.#status = el('p', { class: 'result-status', role: 'status', 'aria-live': 'polite' });
    this.#results = el('div', { class: 'results' });
    region.replaceChildren(this.#status, this.#results);
    region.dataset['searchState'] = 'idle';
    this.#results.replaceChildren(...resultNodes(this.#state, recentSearches.list()));
    input.addEventListener('focus', warmUp, { once: true });
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', event => this.#fieldKey(event));
    region.addEventListener('keydown', event => this.#listKey(event));
    region.addEventListener('click', event => this.#clicked(event));
  }

  /** What is asked for. */
  get asking(): Asking {
    return this.#asking;
  }

  /** Papers that are shown at most. */
  get papers(): number {
    return this.#papers;
  }

  /** The links of the results, in order, or the recent searches. */
  get #links(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>('[data-title], [data-recent]')];
  }

  /** Asks for something and shows the answer. */
  async show(asking: Asking, papers = PAGE): Promise<void> {
    if (this.#input.value !== asking.query) this.#input.value = asking.query;
    this.#papers = papers;
    this.#asking = asking;
    await this.#answer();
  }

  /** All papers that match, in their order; numbers of the index. */
  get found(): Found | undefined {
    return this.#state.phase === 'results' ? this.#state.found : undefined;
  }

  #typed(): void {
    const asking = { ...this.#asking, query: this.#input.value };
    this.#events.typed?.(asking);
    void this.show(asking);
  }

  async #answer(): Promise<void> {
    const asking = this.#asking;
    // Where nothing is asked, the filters want their counts, and nobody sees a result.
    const papers = isNothing(asking) ? 0 : this.#papers;
    const request: Request = { ...asking, papers, facets: this.#facets };
    this.#draw(asked(this.#state, asking));
    if (this.#state.phase === 'idle' && !this.#facets) return;
    try {
      const found = await search(request);
      if (found.hits.length > 0) this.#draw(answered(this.#state, asking, found));
      const deeper = await deepened(request, found);
      this.#draw(answered(this.#state, asking, deeper));
    } catch (error) {
      console.error(error);
      this.#draw(failed(this.#state, asking, !navigator.onLine));
    }
  }

  #draw(state: SearchState): void {
    if (state === this.#state) return;
    this.#state = state;
    const region = this.#results.parentElement!;
    region.dataset['searchState'] = state.phase;
    region.setAttribute('aria-busy', String(state.phase === 'searching'));
    // The same words again would not be spoken, and a count is worth hearing only when it stands.
    const words = summary(state);
    if (words !== this.#status.textContent && (words !== '' || state.phase === 'idle'))
      this.#status.textContent = words;
    const at = this.#links.indexOf(document.activeElement as HTMLElement);
    this.#results.replaceChildren(...resultNodes(state, recentSearches.list()));
    if (at >= 0) this.#links[at]?.focus();
    this.#events.shown?.(state);
  }

  #fieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const [first] = this.#links;
    if (event.key === 'ArrowDown' && first) {
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Enter') {
      recentSearches.remember(this.#input.value);
      if ((event.ctrlKey || event.metaKey) && first instanceof HTMLAnchorElement) {
        event.preventDefault();
        window.open(first.href, '_blank', 'noopener');
      } else if (this.#events.entered?.(this.#asking)) event.preventDefault();
    }
  }

  #listKey(event: KeyboardEvent): void {
    const links = this.#links;
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to < 0) this.#input.focus();
      else links[Math.min(to, links.length - 1)]!.focus();
    } else if (isWriting(event)) this.#input.focus();
  }

  #clicked(event: Event): void {
    const target = event.target as Element;
    const recent = target.closest<HTMLElement>('[data-recent]');
    if (recent) void this.#again(recent.dataset['recent'] ?? '');
    else if (target.closest('[data-title]')) recentSearches.remember(this.#input.value);
    else if (target.closest('[data-forget]')) this.#forget();
    else if (target.closest('[data-retry]')) void this.#answer();
    else if (target.closest('[data-more]')) void this.#more();
  }

  async #again(query: string): Promise<void> {
    this.#input.focus();
    const asking = { ...this.#asking, query };
    this.#events.typed?.(asking);
    await this.show(asking);
  }

  #forget(): void {
    recentSearches.clear();
    this.#results.replaceChildren(...resultNodes(this.#state, []));
    this.#status.textContent = searchPanel.forgotten;
    this.#input.focus();
  }

  async #more(): Promise<void> {
    const before = this.#links.length;
    await this.show({ ...this.#asking }, this.#papers + PAGE);
    this.#links[before]?.focus();
  }

  /** Opens the first result; false where there is none. */
  openFirst(): boolean {
    const [first] = this.#links;
    if (!(first instanceof HTMLAnchorElement)) return false;
    first.click();
    return true;
  }
}

function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
