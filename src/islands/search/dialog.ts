import { searchPanel as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { sentenceNodes } from '../sentence.ts';
import { SearchPanel } from './panel.ts';
import { writeAddress } from './url.ts';

/** `<search-dialog>`: search from anywhere. Made once and kept, so that it opens with what was last asked. */
export class SearchDialog extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
  #input: HTMLInputElement | undefined;

  /** Shows the dialog with the field in focus, and in it what was typed while it loaded. */
  open(typed = ''): void {
    this.#dialog ??= this.#build();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input?.select();
    if (typed === '' || !this.#input) return;
    this.#input.value = typed;
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #build(): HTMLDialogElement {
    const input = el('input', {
      type: 'search',
      name: 'q',
      dir: 'auto',
      placeholder: t.placeholder,
      'aria-label': t.field,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go'
    });
    const region = el('div', { class: 'search-region', 'data-search-results': true });
    const all = el('a', { href: address('search/'), class: 'search-all' }, t.asPage);
    const panel: SearchPanel = new SearchPanel(input, region, {
      typed: asking =>
        all.setAttribute('href', writeAddress(new URL(address('search/'), location.href), asking).href),
      entered: () => panel.openFirst()
    });
    const dialog = el(
      'dialog',
      { class: 'search-dialog', 'aria-label': t.label },
      el(
        'form',
        { method: 'get', action: address('search/'), role: 'search', class: 'search-field' },
        input,
        el('button', { type: 'button', class: 'search-close', 'data-close': true }, t.close)
      ),
      el('p', { class: 'search-hint' }, t.hint),
      region,
      el(
        'footer',
        { class: 'search-foot' },
        el(
          'span',
          { class: 'search-keys' },
          ...sentenceNodes(
            t.keys,
            {},
            { up: key('↑'), down: key('↓'), enter: key(t.enter), escape: key(t.escape) }
          )
        ),
        all
      )
    );
    dialog.addEventListener('click', event => {
      const target = event.target as Element;
      if (target === dialog || target.closest('[data-close]')) dialog.close();
    });
    this.append(dialog);
    this.#input = input;
    return dialog;
  }
}

if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);

const key = (name: string): HTMLElement[] => [el('kbd', {}, name)];

/** Opens the site's search dialog, and puts it on the page first where it is not there yet. */
export function openSearch(typed = ''): void {
  const found = document.querySelector<SearchDialog>('search-dialog');
  const dialog = found ?? document.body.appendChild(document.createElement('search-dialog') as SearchDialog);
  dialog.open(typed);
}
