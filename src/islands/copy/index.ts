import { copy } from '../../texts/index.ts';
import { el } from '../dom.ts';
import './copy.css';
import './maths.ts';

/** So long a button says what happened, in milliseconds. */
const SAYS_SO = 2500;

declare global {
  interface HTMLElementTagNameMap {
    'copy-text': HTMLElement;
  }
}

/**
 * `<copy-text>` around an element with `data-copy`: adds a button that copies its text, and says that it did. Where the
 * browser lets nobody write to the clipboard, the text is selected instead, so that a keyboard or a menu copies it.
 */
class CopyText extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const source = this.querySelector<HTMLElement>('[data-copy]');
    if (!source || this.querySelector('button')) return;
    const what = this.getAttribute('what');
    const label = el('span', {}, copy.copy);
    const button = el('button', { type: 'button', class: 'button' }, label);
    if (what !== null) button.append(el('span', { class: 'visually-hidden' }, ` ${what}`));
    const status = el('span', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
    button.onclick = async () => {
      const said = (await copied(source.textContent)) ? copy.copied : selected(source);
      label.textContent = said;
      status.textContent = what === null ? said : `${said}: ${what}`;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        label.textContent = copy.copy;
        status.textContent = '';
      }, SAYS_SO);
    };
    (this.querySelector('[data-copy-actions]') ?? this).prepend(button);
    this.append(status);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function selected(source: HTMLElement): string {
  getSelection()?.selectAllChildren(source);
  return copy.selected;
}

if (!customElements.get('copy-text')) customElements.define('copy-text', CopyText);
