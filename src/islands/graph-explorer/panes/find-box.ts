import { explorer as t } from '../../../texts/index.ts';
import { el } from '../../dom.ts';
import { findNames, type Match } from '../find.ts';
import type { Loader } from '../loader.ts';
import { shapeIcon } from '../shapes.ts';
import { capital, typeWord } from '../words.ts';

/** Matches shown at a time. */
const SHOWN = 9;

/** A field that finds a paper or concept while typing: a combobox with its list. */
export class FindBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #loader: Loader;
  #matches: readonly Match[] = [];
  #active = -1;
  #finding = Promise.resolve();

  constructor(host: HTMLElement, loader: Loader, picked: (id: string) => void) {
    this.#loader = loader;
    this.#list = el('ul', { role: 'listbox', id: 'ge-found', 'aria-label': t.found, hidden: true });
    this.#input = el('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': t.find,
      'aria-expanded': 'false',
      'aria-controls': 'ge-found',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: t.findPlaceholder
    });
    host.replaceChildren(this.#input, this.#list);
    this.#input.addEventListener('focus', () => void loader.names().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', () => void (this.#finding = this.#find()));
    this.#input.addEventListener('blur', () => this.#close());
    this.#input.addEventListener('keydown', event => this.#key(event, picked));
    // Before the field loses the focus.
    this.#list.addEventListener('mousedown', event => {
      event.preventDefault();
      const at = [...this.#list.children].findIndex(item => item.contains(event.target as Node));
      this.#choose(at, picked);
    });
  }

  async #find(): Promise<void> {
    const query = this.#input.value;
    const names = await this.#loader.names().catch(() => undefined);
    if (query !== this.#input.value) return;
    this.#matches = names ? findNames(names, query, SHOWN) : [];
    this.#active = this.#matches.length > 0 ? 0 : -1;
    this.#draw(query.trim() !== '', names === undefined);
  }

  #draw(open: boolean, failed = false): void {
    const items = this.#matches.map((match, at) =>
      el(
        'li',
        { role: 'option', id: `ge-found-${at}`, 'aria-selected': String(at === this.#active) },
        shapeIcon(match.type),
        el('span', { class: 'ge-name' }, capital(match.label)),
        ' ',
        el(
          'span',
          { class: 'ge-number' },
          match.alias === undefined ? typeWord(match.type) : t.alsoNamed(match.alias)
        )
      )
    );
    const none = el(
      'li',
      { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' },
      failed ? t.noNames : t.noMatch
    );
    this.#list.replaceChildren(...(items.length > 0 ? items : [none]));
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (open && this.#active >= 0)
      this.#input.setAttribute('aria-activedescendant', `ge-found-${this.#active}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent, picked: (id: string) => void): void {
    const count = this.#matches.length;
    if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    // Names may still be loading: what was typed is looked up first.
    else if (event.key === 'Enter') void this.#finding.then(() => this.#choose(this.#active, picked));
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      this.#active = (this.#active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
      this.#draw(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(at: number, picked: (id: string) => void): void {
    const match = this.#matches[at];
    if (!match) return;
    this.#input.value = '';
    this.#close();
    picked(match.id);
  }

  #close(): void {
    this.#matches = [];
    this.#draw(false);
  }

  /** Puts the cursor into the field. */
  focus(): void {
    this.#input.focus();
  }
}
