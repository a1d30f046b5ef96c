import { compareTray } from '../../texts/index.ts';
import { el } from '../dom.ts';
import { isChosen, MOST, toggled, type Choice } from './choice.ts';
import { choose, chosen, onChoice } from './store.ts';
import { sayFull } from './tray.ts';

/**
 * `<compare-toggle>`: a button that takes a paper into the tray and out of it. In a row of a list it takes the paper from the
 * row's link; elsewhere from `data-paper` and `data-name`.
 */
class CompareToggle extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    const choice = this.#choice();
    if (!choice) return;
    this.#gone = new AbortController();
    const button = el(
      'button',
      {
        type: 'button',
        class: 'compare-button',
        title: compareTray.compare,
        'aria-label': compareTray.comparePaper(choice.name)
      },
      el('span', { class: 'compare-sign', 'aria-hidden': 'true' }),
      el('span', { class: 'compare-word' }, compareTray.compare)
    );
    const show = () => button.setAttribute('aria-pressed', String(isChosen(chosen(), choice.slug)));
    button.onclick = () => {
      const before = chosen();
      const after = toggled(before, choice);
      if (after === before) sayFull(MOST);
      else choose(after);
    };
    onChoice(show, this.#gone.signal);
    show();
    this.replaceChildren(button);
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #choice(): Choice | undefined {
    const { paper, name } = this.dataset;
    if (paper !== undefined && name !== undefined) return { slug: paper, name };
    const link = this.closest('.paper-row')?.querySelector<HTMLAnchorElement>('.title a');
    const slug = link?.pathname.split('/').findLast(part => part !== '' && part !== 'index.html');
    return link && slug !== undefined ? { slug, name: shortName(link.textContent.trim()) } : undefined;
  }
}

/** The name in front of a title's colon, else the title. */
function shortName(title: string): string {
  return /^(?<name>[^:]{2,40}): /u.exec(title)?.groups?.['name'] ?? title;
}

if (!customElements.get('compare-toggle')) customElements.define('compare-toggle', CompareToggle);
