import { sentenceLink } from '../../texts/index.ts';
import { el } from '../dom.ts';
import './sentence-link.css';

/** So long a button says what happened, in milliseconds. */
const SAYS_SO = 2500;

/**
 * `<sentence-links>`: a button that puts another one behind each sentence of the abstract; that copies an address which leads to
 * the sentence. They stand above the line, so that no word moves, and are there only when asked for, so that the way through
 * the page by keyboard stays short.
 */
class SentenceLinks extends HTMLElement {
  readonly #status = el('span', { class: 'visually-hidden', role: 'status' });
  #links: HTMLButtonElement[] = [];

  connectedCallback(): void {
    const text = document.getElementById(this.getAttribute('for') ?? '');
    const sentences = [...(text?.querySelectorAll<HTMLElement>('span[id^="s"]') ?? [])];
    if (sentences.length === 0 || this.querySelector('button')) return;
    const toggle = el(
      'button',
      { type: 'button', class: 'button', 'aria-pressed': 'false' },
      sentenceLink.show
    );
    toggle.onclick = () => {
      const isOn = this.#links.length === 0;
      toggle.setAttribute('aria-pressed', String(isOn));
      for (const link of this.#links) link.remove();
      this.#links = isOn ? sentences.map((sentence, at) => this.#link(sentence, at)) : [];
    };
    this.append(toggle, this.#status);
  }

  #link(sentence: HTMLElement, at: number): HTMLButtonElement {
    const name = sentenceLink.copy(at + 1);
    const button = el(
      'button',
      { type: 'button', class: 'sentence-link', 'aria-label': name, title: name },
      '¶'
    );
    button.onclick = async () => {
      const address = new URL(`#${sentence.id}`, location.href).href;
      history.replaceState(null, '', address);
      const isCopied = await navigator.clipboard?.writeText(address).then(
        () => true,
        () => false
      );
      button.textContent = '✓';
      this.#status.textContent = isCopied ? sentenceLink.copied : sentenceLink.notCopied;
      setTimeout(() => {
        button.textContent = '¶';
        this.#status.textContent = '';
      }, SAYS_SO);
    };
    sentence.append(button);
    return button;
  }
}

if (!customElements.get('sentence-links')) customElements.define('sentence-links', SentenceLinks);
