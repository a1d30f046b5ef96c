import { el } from '../dom.ts';
import { search, warmUp } from './engine.ts';
import { answered, asked, failed, IDLE, summary, type SearchState } from './state.ts';
import { resultNodes } from './view.ts';

/** Papers shown at first, and added by "Show more". */
const PAGE = 20;

/** Milliseconds after the last keystroke before the search starts. */
const PAUSE = 25;

/** What a panel tells its owner. */
export interface PanelEvents {
  /** The query changed while typing. */
  typed?(query: string): void;
  /** Enter in the field. True where the owner handled it. */
  entered?(query: string): boolean;
  /** The shown state changed. */
  shown?(state: SearchState): void;
}

/** A search field with its results: what the page and the dialog have in common. Draws into elements that it is given. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #events: PanelEvents;
  #state: SearchState = IDLE;
  #papers = PAGE;
  #timer = 0;

  constructor(input: HTMLInputElement, region: HTMLElement, events: PanelEvents) {
    this.#input = input;
    this.#events = events;
    this.#status = el('p', { class: 'result-status', role: 'status', 'aria-live': 'polite' });
    this.#results = el('div', { class: 'results' });
    region.replaceChildren(this.#status, this.#results);
    region.dataset['searchState'] = 'idle';
    input.addEventListener('focus', warmUp, { once: true });
    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', event => this.#fieldKey(event));
    region.addEventListener('keydown', event => this.#listKey(event));
    region.addEventListener('click', event => this.#clicked(event));
  }

  /** The links of the results, in order. */
  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll<HTMLAnchorElement>('[data-title]')];
  }

  /** Puts a query into the field and answers it at once. */
  async show(query: string, papers = PAGE): Promise<void> {
    if (this.#input.value !== query) this.#input.value = query;
    this.#papers = papers;
    await this.#answer(query);
  }

  /** Papers that are shown at most. */
  get papers(): number {
    return this.#papers;
  }

  #typed(): void {
    const query = this.#input.value;
    this.#events.typed?.(query);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.show(query), PAUSE);
  }

  async #answer(query: string): Promise<void> {
    this.#draw(asked(this.#state, query));
    if (this.#state.phase === 'idle') return;
    try {
      const found = await search(query, this.#papers);
      this.#draw(answered(this.#state, query, found));
    } catch (error) {
      console.error(error);
      this.#draw(failed(this.#state, query, !navigator.onLine));
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
    if (words !== '' || state.phase === 'idle') this.#status.textContent = words;
    this.#results.replaceChildren(...resultNodes(state));
    this.#events.shown?.(state);
  }

  #fieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && this.#links[0]) {
      event.preventDefault();
      this.#links[0].focus();
    } else if (event.key === 'Enter') {
      const first = this.#links[0];
      if ((event.ctrlKey || event.metaKey) && first) {
        event.preventDefault();
        window.open(first.href, '_blank', 'noopener');
      } else if (this.#events.entered?.(this.#input.value)) event.preventDefault();
    }
  }

  #listKey(event: KeyboardEvent): void {
    const links = this.#links;
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      if (to < 0) this.#input.focus();
      else links[Math.min(to, links.length - 1)]!.focus();
    } else if (
      event.key.length === 1 &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      event.key !== ' '
    ) {
      this.#input.focus();
    }
  }

  #clicked(event: Event): void {
    const target = event.target as Element;
    if (target.closest('[data-retry]')) void this.#answer(this.#input.value);
    else if (target.closest('[data-more]')) void this.#more();
  }

  async #more(): Promise<void> {
    const before = this.#links.length;
    await this.show(this.#input.value, this.#papers + PAGE);
    this.#links[before]?.focus();
  }

  /** Opens the first result; false where there is none. */
  openFirst(): boolean {
    this.#links[0]?.click();
    return this.#links.length > 0;
  }
}
