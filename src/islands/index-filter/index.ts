import { listFilter } from '../../texts/index.ts';
import { el } from '../dom.ts';
import './index-filter.css';
import { cleaned, narrowed, readState, row, stateQuery, type FilterState, type Row } from './state.ts';

/** So many rows come at a time: a page with thousands would not scroll. */
const STEP = 100;

interface DrawnRow extends Row {
  readonly element: HTMLLIElement;
}

/**
 * `<index-filter>` around a form: narrows and orders the list that `for` names, in place. The rows are those of the static
 * pages; where a list has further ones (`data-rest`), they are fetched when a filter is first used.
 */
class IndexFilter extends HTMLElement {
  #list!: HTMLElement;
  #form!: HTMLFormElement;
  #status!: HTMLElement;
  readonly #results = el('ul', { class: 'rows plain-list index-results', role: 'list' });
  readonly #more = el('button', { type: 'button', class: 'button index-more' });
  #rows: Promise<{ rows: DrawnRow[]; isWhole: boolean }> | undefined;
  #found: readonly DrawnRow[] = [];
  #asked = 0;

  connectedCallback(): void {
    const list = document.getElementById(this.getAttribute('for') ?? '');
    const form = this.querySelector('form');
    if (!list || !form || this.#list) return;
    this.#list = list;
    this.#form = form;
    this.#status = this.querySelector<HTMLElement>('[role="status"]')!;
    this.#results.classList.add(...(list.dataset['results']?.split(' ') ?? []));
    list.after(this.#results, this.#more);
    this.#more.onclick = () => this.#grow();
    form.addEventListener('input', event => this.#changed(event.target instanceof HTMLInputElement));
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#changed(false);
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.#changed(false)));
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #state(): FilterState {
    return cleaned([...new FormData(this.#form)].map(([name, value]) => [name, String(value)]));
  }

  #fromAddress(): void {
    const fields = [...this.#form.elements].filter(
      field => field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    );
    const state = readState(
      location.search,
      fields.map(({ name }) => name)
    );
    for (const field of fields) field.value = state[field.name] ?? '';
    void this.#show();
  }

  /** The address follows; while somebody types it makes no history. */
  #changed(isTyping: boolean): void {
    const query = stateQuery(this.#state());
    // A later page of the list is a place in it; what is narrowed belongs to the list as a whole.
    const address = `${query === '' ? location.pathname : (this.dataset['home'] ?? location.pathname)}${query}`;
    if (query !== location.search) history[isTyping ? 'replaceState' : 'pushState'](null, '', address);
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const state = this.#state();
    const isPlain = Object.keys(state).length === 0;
    this.toggleAttribute('data-active', !isPlain);
    if (isPlain) return this.#plain();
    if (!this.#rows && this.#rest().length > 0) this.#status.textContent = listFilter.reading;
    this.#rows ??= this.#read();
    const { rows, isWhole } = await this.#rows;
    if (asked !== this.#asked) return;
    this.#found = narrowed(rows, state);
    this.#results.replaceChildren();
    this.#grow();
    this.#list.hidden = true;
    this.#status.textContent = listFilter.found(this.#list.id, this.#found.length, rows.length, isWhole);
  }

  #plain(): void {
    this.#list.hidden = false;
    this.#found = [];
    this.#results.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = '';
  }

  #grow(): void {
    const from = this.#results.childElementCount;
    const next = this.#found.slice(from, from + STEP);
    this.#results.append(...next.map(({ element }) => element.cloneNode(true)));
    const left = this.#found.length - this.#results.childElementCount;
    this.#more.hidden = left === 0;
    this.#more.textContent = listFilter.more(Math.min(STEP, left), left);
    if (from > 0) this.#results.children[from]?.querySelector('a')?.focus();
  }

  #rest(): readonly string[] {
    return JSON.parse(this.dataset['rest'] ?? '[]') as string[];
  }

  /** Rows of this page and of all others, each once. */
  async #read(): Promise<{ rows: DrawnRow[]; isWhole: boolean }> {
    const own = rowsOf(this.#list);
    try {
      const others = await Promise.all(this.#rest().map(fetchRows));
      return { rows: [...own, ...others.flat()], isWhole: true };
    } catch {
      return { rows: own, isWhole: false };
    }
  }
}

async function fetchRows(url: string): Promise<DrawnRow[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return rowsOf(page);
}

function rowsOf(root: ParentNode): DrawnRow[] {
  return [...root.querySelectorAll<HTMLLIElement>('li[data-at]')].map(element => {
    const title = element.querySelector('.title, .label')?.textContent ?? '';
    const { at, ...data } = element.dataset;
    return { ...row(Number(at), title, element.textContent, data), element };
  });
}

if (!customElements.get('index-filter')) customElements.define('index-filter', IndexFilter);
