import { comparison as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { addressQuery, MOST, readAddress, type Choice } from './choice.ts';
import { compare } from './comparison.ts';
import { choose, chosen } from './store.ts';
import { takeHome } from './take-home.ts';
import { comparisonElements, shortName } from './view.ts';
import type { PaperRecord } from './wire.ts';
import './page.css';
import { readable } from '../../model/segments.ts';

/** `<paper-comparison>`: the papers that the address names, side by side. Without any it shows what is in the tray. */
class PaperComparison extends HTMLElement {
  readonly #status = el('p', { class: 'compare-status', role: 'status' });
  readonly #results = el('div', { class: 'compare-results' });
  readonly #files = new Map<string, Promise<PaperRecord | undefined>>();
  #asked = 0;
  #search: string | undefined;

  connectedCallback(): void {
    if (this.#status.isConnected) return;
    this.append(this.#status, this.#results);
    addEventListener('popstate', () => {
      // A leap to a part of the page is no other comparison.
      if (location.search !== this.#search) void this.#show();
    });
    const query = addressQuery(chosen().map(({ slug }) => slug));
    if (location.search === '' && query !== '')
      history.replaceState(null, '', `${location.pathname}${query}`);
    void this.#show();
  }

  #go(slugs: readonly string[]): void {
    history.pushState(null, '', `${location.pathname}${addressQuery(slugs)}`);
    void this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    this.#search = location.search;
    const { slugs, tooMany } = readAddress(location.search);
    this.querySelector<HTMLElement>('[data-empty]')!.hidden = slugs.length > 0;
    this.#results.replaceChildren();
    this.#status.textContent = slugs.length > 0 ? t.reading : '';
    if (slugs.length === 0) return;
    try {
      const found = await Promise.all(slugs.map(slug => this.#record(slug)));
      if (asked !== this.#asked) return;
      const papers = found.filter(paper => paper !== undefined);
      this.#draw(
        papers,
        slugs.filter((_, at) => !found[at]),
        tooMany
      );
    } catch {
      if (asked === this.#asked) this.#failed();
    }
  }

  #draw(papers: readonly PaperRecord[], unknown: readonly string[], tooMany: readonly string[]): void {
    const comparison = compare(papers);
    const said = [
      papers.length === 1 ? t.one : '',
      papers.length > 1 ? t.several(papers.length) : '',
      unknown.length > 0 ? t.unknown(unknown.join(', ')) : '',
      tooMany.length > 0 ? t.tooMany(MOST, tooMany.join(', ')) : ''
    ];
    this.#status.textContent = said.filter(Boolean).join(' ');
    this.style.setProperty('--count', String(papers.length));
    const slugs = papers.map(({ slug }) => slug);
    const parts = comparisonElements(papers, comparison, slug => this.#takeOut(slug, slugs));
    if (papers.length > 1) this.#results.replaceChildren(homeLink(), ...parts, takeHome(papers, comparison));
    else this.#results.replaceChildren(...parts.slice(0, papers.length));
    if (papers.length < MOST) this.#results.append(...suggestions(papers));
  }

  #takeOut(slug: string, slugs: readonly string[]): void {
    choose(chosen().filter(choice => choice.slug !== slug));
    this.#go(slugs.filter(other => other !== slug));
    document.querySelector<HTMLElement>('main')?.focus();
  }

  #failed(): void {
    const again = el('button', { type: 'button', class: 'button' }, t.again);
    again.onclick = () => void this.#show();
    this.#status.textContent = t.failed;
    this.#results.replaceChildren(again);
  }

  /** Nothing where the collection has no such paper. */
  #record(slug: string): Promise<PaperRecord | undefined> {
    const { base = '', version = '' } = this.dataset;
    const file = this.#files.get(slug) ?? fetchRecord(`${base}${slug}.json?v=${version}`);
    this.#files.set(slug, file);
    file.catch(() => this.#files.delete(slug));
    return file;
  }
}

/** What is taken home stands below all sentences: those who came for it need not scroll. */
function homeLink(): HTMLElement {
  return el('p', { class: 'compare-jump' }, el('a', { href: '#compare-home' }, t.takeHome));
}

async function fetchRecord(url: string): Promise<PaperRecord | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as PaperRecord;
}

/** Papers near to those that stand here: most of them first. */
function suggestions(papers: readonly PaperRecord[]): HTMLElement[] {
  const slugs = papers.map(({ slug }) => slug);
  const near = new Map<string, Choice & { count: number }>();
  for (const choice of papers.flatMap(paper => paper.near)) {
    const count = (near.get(choice.slug)?.count ?? 0) + 1;
    if (!slugs.includes(choice.slug)) near.set(choice.slug, { ...choice, count });
  }
  const best = [...near.values()].sort((a, b) => b.count - a.count).slice(0, 6);
  if (best.length === 0) return [];
  const items = best.map(({ slug, name }) =>
    el(
      'li',
      {},
      el(
        'a',
        { href: `${address('compare/')}${addressQuery([...slugs, slug])}`, dir: 'auto' },
        readable(name)
      )
    )
  );
  return [
    el(
      'section',
      { class: 'compare-more', 'aria-labelledby': 'compare-more' },
      el(
        'h2',
        { id: 'compare-more' },
        t.near(papers.length === 1 ? readable(shortName(papers[0]!)) : undefined)
      ),
      el('ul', { role: 'list' }, ...items)
    )
  ];
}

if (!customElements.get('paper-comparison')) customElements.define('paper-comparison', PaperComparison);
