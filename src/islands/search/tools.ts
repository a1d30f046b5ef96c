import type { CitationFormat } from '../../cite/index.ts';
import { searchTools as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { isNarrowed, ORDERS, toggled, type FacetGroup, type FacetName, type Order } from './facets.ts';
import type { SearchState } from './state.ts';
import type { Found } from './types.ts';
import type { Asking } from './url.ts';

/** Formats in which results are handed out. */
const FORMATS: readonly (readonly [id: CitationFormat, name: string])[] = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON']
];

/** Papers that the graph shows together at most. */
const ON_GRAPH = 60;

/** Where filters stand beside the results, they are open. */
const WIDE = '(min-width: 60rem)';

/** Filters, order and exports of a search page; draws into two elements that it is given, and says what is asked for. */
export class SearchTools {
  readonly #toolbar: HTMLElement;
  readonly #facets: HTMLElement;
  #asking: Asking | undefined;
  #found: Found | undefined;
  /** Facets that were closed by hand stay closed. */
  readonly #closed = new Set<string>(['source']);
  #isOpen = matchMedia(WIDE).matches;

  constructor(toolbar: HTMLElement, facets: HTMLElement, change: (change: Partial<Asking>) => void) {
    this.#toolbar = toolbar;
    this.#facets = facets;
    facets.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement)
        change({ chosen: toggled(this.#asking!.chosen, target.name as FacetName, target.value) });
    });
    facets.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[data-unfilter]')) change({ chosen: {} });
    });
    facets.addEventListener('toggle', event => this.#toggled(event.target), { capture: true });
    toolbar.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) change({ order: target.value as Order });
    });
    toolbar.addEventListener('click', ({ target }) => {
      const format = (target as Element).closest<HTMLElement>('[data-export]')?.dataset['export'];
      if (format) void this.#export(format as CitationFormat);
    });
  }

  /** Shows what belongs to a state of the results. While the next ones are on their way, everything stays. */
  show(state: SearchState, asking: Asking): void {
    this.#asking = asking;
    if (state.phase === 'searching') return;
    this.#found = state.phase === 'error' ? undefined : state.found;
    const groups = this.#found?.facets ?? [];
    replaced(this.#facets, groups.length > 0 ? [this.#filterBox(groups)] : []);
    const papers = state.phase === 'results' ? state.found.papers.length : 0;
    replaced(this.#toolbar, papers > 0 ? this.#tools(asking) : []);
  }

  #toggled(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    const { facet } = target.dataset;
    if (facet === undefined) this.#isOpen = target.open;
    else if (target.open) this.#closed.delete(facet);
    else this.#closed.add(facet);
  }

  #filterBox(groups: readonly FacetGroup[]): HTMLElement {
    const chosen = groups.flatMap(({ options }) => options.filter(option => option.chosen)).length;
    return el(
      'details',
      { class: 'facets', open: this.#isOpen },
      el('summary', { id: 'search-filters' }, t.filters(chosen)),
      isNarrowed(this.#asking!.chosen) &&
        el(
          'button',
          { type: 'button', class: 'button', id: 'search-unfilter', 'data-unfilter': true },
          t.clear
        ),
      ...groups.map(group => this.#facet(group))
    );
  }

  #facet({ name, options }: FacetGroup): HTMLElement {
    const isOpen = !this.#closed.has(name) || options.some(option => option.chosen);
    return el(
      'details',
      { class: 'facet', 'data-facet': name, open: isOpen },
      el('summary', { id: `search-facet-${name}` }, t.facet[name]),
      el(
        'ul',
        { role: 'list', 'aria-labelledby': `search-facet-${name}` },
        ...options.map(({ id, label, count, chosen }) =>
          el(
            'li',
            {},
            el(
              'label',
              {},
              el('input', {
                type: 'checkbox',
                name,
                value: id,
                id: `search-facet-${name}-${id}`,
                checked: chosen
              }),
              el('span', { class: 'facet-label' }, label),
              ' ',
              el('span', { class: 'facet-count' }, String(count))
            )
          )
        )
      )
    );
  }

  #tools({ order, query }: Asking): HTMLElement[] {
    const shown = this.#found!.hits.filter(({ kind }) => kind === 'paper').slice(0, ON_GRAPH);
    const slugs = shown.map(({ slug }) => slug).join(',');
    const orders = query.trim() === '' ? ORDERS.filter(name => name !== 'relevance') : ORDERS;
    return [
      el(
        'label',
        { class: 'tool' },
        t.sortBy,
        el(
          'select',
          { id: 'search-order' },
          ...orders.map(name => el('option', { value: name, selected: name === order }, t.order[name]))
        )
      ),
      el('a', { class: 'tool', href: `${address('graph/')}?papers=${slugs}` }, t.onGraph),
      el(
        'span',
        { class: 'tool', role: 'group', 'aria-label': t.export },
        t.exportAs,
        ...FORMATS.flatMap(([id, name], at) => [
          at > 0 && ', ',
          el('button', { type: 'button', id: `search-export-${id}`, 'data-export': id }, name)
        ])
      ),
      el('span', { class: 'visually-hidden', role: 'status', 'data-exported': true })
    ];
  }

  async #export(format: CitationFormat): Promise<void> {
    const { papers } = this.#found!;
    const said = this.#toolbar.querySelector('[data-exported]');
    const say = (text: string) => said?.replaceChildren(text);
    try {
      const { exportPapers } = await import('./export.ts');
      await exportPapers(papers, format);
      say(t.exported(papers.length));
    } catch (error) {
      console.error(error);
      say(t.notExported);
    }
  }
}

/** Puts new children into an element; what had the focus keeps it, by its id. */
function replaced(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const focused = parent.contains(document.activeElement) ? document.activeElement!.id : '';
  parent.replaceChildren(...children);
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
}
