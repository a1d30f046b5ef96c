import { ways as t } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { findNames, type Match } from '../graph-explorer/find.ts';
import type { PapersFile } from './wire.ts';

/** Matches shown at a time. */
const SHOWN = 8;

/** A field of the page that finds a paper while typing: a combobox (ARIA 1.2) that keeps what was chosen. */
export class PaperField {
  readonly input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #papers: () => Promise<PapersFile>;
  #matches: readonly Match[] = [];
  #active = -1;
  #chosen: { readonly slug: string; readonly title: string } | undefined;

  constructor(host: HTMLElement, papers: () => Promise<PapersFile>, chosen: (slug: string) => void) {
    this.input = host.querySelector('input')!;
    this.#list = host.querySelector('[role="listbox"]')!;
    this.#problem = host.querySelector('.way-problem')!;
    this.#papers = papers;
    this.input.addEventListener('focus', () => void papers().catch(() => undefined), { once: true });
    this.input.addEventListener('input', () => void this.#find());
    this.input.addEventListener('blur', () => this.#close());
    this.input.addEventListener('keydown', event => this.#key(event, chosen));
    // Before the field loses the focus.
    this.#list.addEventListener('mousedown', event => {
      event.preventDefault();
      const at = [...this.#list.children].findIndex(item => item.contains(event.target as Node));
      this.#choose(this.#matches[at], chosen);
    });
  }

  /** Shows a paper as chosen, or nothing. */
  set(slug: string | undefined, title = ''): void {
    this.#chosen = slug === undefined ? undefined : { slug, title };
    this.input.value = title;
    this.complain('');
    this.#close();
  }

  /** The paper that the field names: the chosen one, or the best match for what is typed. */
  async slug(): Promise<string | undefined> {
    const typed = this.input.value;
    if (this.#chosen?.title === typed) return this.#chosen.slug;
    return findNames(await this.#papers(), typed, 1)[0]?.id;
  }

  /** Says what is wrong with the field; nothing takes it back. */
  complain(problem: string): void {
    this.#problem.textContent = problem;
    if (problem === '') this.input.removeAttribute('aria-invalid');
    else this.input.setAttribute('aria-invalid', 'true');
  }

  async #find(): Promise<void> {
    const query = this.input.value;
    this.complain('');
    const papers = await this.#papers().catch(() => undefined);
    if (query !== this.input.value || document.activeElement !== this.input) return;
    this.#matches = papers ? findNames(papers, query, SHOWN) : [];
    this.#active = this.#matches.length > 0 ? 0 : -1;
    this.#draw(query.trim() !== '' && papers !== undefined);
  }

  #draw(open: boolean): void {
    const id = (at: number) => `${this.#list.id}-${at}`;
    const items = this.#matches.map(({ label, alias }, at) =>
      el(
        'li',
        { role: 'option', id: id(at), 'aria-selected': String(at === this.#active) },
        label,
        alias !== undefined && el('span', { class: 'way-alias' }, t.introduces(alias))
      )
    );
    const none = el(
      'li',
      { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'way-alias' },
      t.noMatch
    );
    this.#list.replaceChildren(...(items.length > 0 ? items : [none]));
    this.#list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (open && this.#active >= 0) this.input.setAttribute('aria-activedescendant', id(this.#active));
    else this.input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent, chosen: (slug: string) => void): void {
    if (this.#list.hidden) return;
    const count = this.#matches.length;
    if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && count > 0) this.#choose(this.#matches[this.#active], chosen);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      this.#active = (this.#active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
      this.#draw(true);
    } else return;
    event.preventDefault();
  }

  #choose(match: Match | undefined, chosen: (slug: string) => void): void {
    if (!match) return;
    this.set(match.id, match.label);
    chosen(match.id);
  }

  #close(): void {
    this.#matches = [];
    this.#draw(false);
  }
}
