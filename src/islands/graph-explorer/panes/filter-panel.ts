import { explorer as t } from '../../../texts/index.ts';
import { el } from '../../dom.ts';
import { filtersSet, type Tally } from '../filters.ts';
import type { Overview } from '../overview.ts';
import { filter, NO_FILTERS, toggled, type Filters, type View } from '../state.ts';
import { shardName } from '../wire.ts';
import { capital } from '../words.ts';
import { keepFocus } from './keep-focus.ts';

/** A button, and below it a panel with everything that hides nodes and lines; each choice says how much it would show. */
export class FilterPanel {
  readonly #button: HTMLButtonElement;
  readonly #panel: HTMLElement;
  #draw: () => void = () => undefined;

  constructor(host: HTMLElement, changed: (change: (view: View) => View) => void) {
    this.#button = el(
      'button',
      { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'ge-filters' },
      t.filters(0)
    );
    this.#panel = el('div', {
      id: 'ge-filters',
      class: 'ge-filters',
      role: 'group',
      'aria-label': t.filtersLabel,
      hidden: true
    });
    host.replaceChildren(this.#button, this.#panel);
    this.#button.addEventListener('click', () => this.#toggle(this.#panel.hidden === true));
    this.#panel.addEventListener('change', event => {
      const control = event.target as HTMLInputElement | HTMLSelectElement;
      changed(view => changedBy(view, control));
    });
    this.#panel.addEventListener('click', event => {
      if ((event.target as Element).closest('[data-clear]'))
        changed(view => filter({ ...view, filters: NO_FILTERS }, {}));
    });
    host.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || this.#panel.hidden) return;
      event.stopPropagation();
      this.#toggle(false);
      this.#button.focus();
    });
    document.addEventListener('pointerdown', event => {
      if (!this.#panel.hidden && !host.contains(event.target as Node)) this.#toggle(false);
    });
  }

  /** Shows what is set, and what could be. */
  draw(view: View, overview: Overview, tally: Tally | undefined): void {
    const set = filtersSet(view.filters);
    this.#button.textContent = t.filters(set);
    this.#draw = () => keepFocus(this.#panel, filterControls(view.filters, overview, tally));
    if (!this.#panel.hidden) this.#draw();
  }

  #toggle(open: boolean): void {
    this.#panel.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    if (open) this.#draw();
  }
}

function changedBy(view: View, control: HTMLInputElement | HTMLSelectElement): View {
  const { only, source, year, weight } = control.dataset;
  const { themes, sources, years } = view.filters;
  if (only !== undefined) return filter(view, { themes: toggled(themes, only) });
  if (source !== undefined) return filter(view, { sources: toggled(sources, source) });
  if (weight !== undefined) return filter(view, { weight: Number(control.value) });
  const whole = [Number(control.dataset['first']), Number(control.dataset['last'])] as const;
  const [from, to] = years ?? whole;
  const value = Number(control.value);
  const next =
    year === 'from' ? ([value, Math.max(value, to)] as const) : ([Math.min(from, value), value] as const);
  const { years: _, ...rest } = view.filters;
  const isWhole = next[0] <= whole[0] && next[1] >= whole[1];
  return isWhole ? { ...view, filters: rest } : filter(view, { years: next });
}

function filterControls(filters: Filters, overview: Overview, tally: Tally | undefined): HTMLElement[] {
  const themes = overview.regions.toSorted((a, b) => b.papers - a.papers || (a.id < b.id ? -1 : 1));
  return [
    choices(
      t.onlyThemes,
      themes.map(({ theme, label, papers }) => ({
        attributes: { 'data-only': theme },
        label: capital(label),
        on: filters.themes.includes(theme),
        number: tally ? (tally.themes.get(shardName(theme)) ?? 0) : papers
      }))
    ),
    choices(
      t.onlyFrom,
      overview.sources.map(({ name, papers }, at) => ({
        attributes: { 'data-source': name },
        label: name,
        on: filters.sources.includes(name),
        number: tally ? (tally.sources.get(at) ?? 0) : papers
      }))
    ),
    ...yearFields(filters, overview),
    weightField(filters),
    el('p', { class: 'ge-clear' }, el('button', { type: 'button', 'data-clear': true }, t.showAll))
  ];
}

interface OneChoice {
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: string;
  readonly on: boolean;
  readonly number: number;
}

function choices(title: string, list: readonly OneChoice[]): HTMLElement {
  const rows = list.map(({ attributes, label, on, number }) =>
    el(
      'label',
      {},
      el('input', { type: 'checkbox', ...attributes, checked: on }),
      el('span', { class: 'ge-name' }, label),
      ' ',
      el('span', { class: 'ge-number' }, t.number(number))
    )
  );
  return el('fieldset', {}, el('legend', {}, title), el('div', { class: 'ge-choices' }, ...rows));
}

function yearFields({ years }: Filters, overview: Overview): HTMLElement[] {
  if (!overview.years) return [];
  const [first, last] = overview.years;
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const field = (end: 'from' | 'to', chosen: number) =>
    el(
      'label',
      {},
      end === 'from' ? t.fromYear : t.toYear,
      el(
        'select',
        { 'data-year': end, 'data-first': first, 'data-last': last },
        ...all.map(year => el('option', { value: year, selected: year === chosen }, String(year)))
      )
    );
  return [
    el(
      'fieldset',
      {},
      el('legend', {}, t.years),
      el('div', { class: 'ge-years' }, field('from', years?.[0] ?? first), field('to', years?.[1] ?? last)),
      el('p', { class: 'ge-quiet' }, t.undatedHidden)
    )
  ];
}

function weightField({ weight = 0 }: Filters): HTMLElement {
  return el(
    'fieldset',
    {},
    el('legend', {}, t.ties),
    el(
      'label',
      { class: 'ge-weight' },
      el('span', {}, t.leastTie(weight)),
      el('input', { type: 'range', min: 0, max: 90, step: 10, value: weight, 'data-weight': 'least' })
    )
  );
}
