import { address, el } from '../dom.ts';
import { compareTray as t } from '../../texts/index.ts';
import { addressQuery, type Choice } from './choice.ts';
import { choose, chosen, onChoice } from './store.ts';

const FULL = 'paperweave:compare-full';

/** Says that nothing more goes in. */
export function sayFull(most: number): void {
  dispatchEvent(new CustomEvent(FULL, { detail: most }));
}

/** `<compare-tray>`: the chosen papers at the foot of the window; nothing where none is chosen. */
class CompareTray extends HTMLElement {
  #gone = new AbortController();
  readonly #status = el('p', { class: 'visually-hidden', role: 'status' });
  readonly #problem = el('p', { class: 'tray-problem' });
  readonly #count = el('summary');
  readonly #list = el('ul', { role: 'list' });
  readonly #details = el('details', {}, this.#count, this.#list);
  readonly #open = el('a', { class: 'button tray-open' }, t.compare);
  #known: readonly Choice[] = [];

  connectedCallback(): void {
    this.#gone = new AbortController();
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', t.label);
    const clear = el('button', { type: 'button', class: 'tray-clear' }, t.clear);
    clear.onclick = () => choose([]);
    this.replaceChildren(
      el(
        'div',
        { class: 'tray' },
        this.#details,
        this.#problem,
        el('div', { class: 'tray-actions' }, this.#open, clear)
      ),
      this.#status
    );
    this.#known = chosen();
    onChoice(() => this.#changed(), this.#gone.signal);
    addEventListener(FULL, event => this.#full((event as CustomEvent<number>).detail), {
      signal: this.#gone.signal
    });
    this.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.#details.open) return;
      this.#details.open = false;
      this.#count.focus();
    });
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #changed(): void {
    const now = chosen();
    const added = now.find(({ slug }) => this.#known.every(known => known.slug !== slug));
    const gone = this.#known.find(({ slug }) => now.every(known => known.slug !== slug));
    this.#known = now;
    this.#draw();
    const what = added ? t.added(added.name) : gone ? t.takenOut(gone.name) : '';
    this.#status.textContent = `${what} ${t.count(now.length)}`.trim();
  }

  #full(most: number): void {
    this.#problem.textContent = t.full(most);
    this.#status.textContent = this.#problem.textContent;
    this.#details.open = true;
  }

  #draw(): void {
    const list = this.#known;
    this.hidden = list.length === 0;
    this.#problem.textContent = '';
    this.#count.textContent = t.count(list.length);
    this.#open.hidden = list.length < 2;
    this.#open.href = address(`compare/${addressQuery(list.map(({ slug }) => slug))}`);
    if (list.length === 1) this.#problem.textContent = t.oneMore;
    this.#list.replaceChildren(...list.map((choice, at) => this.#item(choice, at)));
  }

  #item({ slug, name }: Choice, at: number): HTMLElement {
    const out = el('button', { type: 'button', 'aria-label': t.takeOut(name) }, '×');
    out.onclick = () => {
      choose(chosen().filter(choice => choice.slug !== slug));
      const buttons = this.#list.querySelectorAll('button');
      (buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector<HTMLElement>('main'))?.focus();
    };
    return el('li', {}, el('a', { href: address(`papers/${slug}/`), dir: 'auto' }, name), out);
  }
}

if (!customElements.get('compare-tray')) customElements.define('compare-tray', CompareTray);
