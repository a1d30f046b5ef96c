import { explorer as t } from '../../../texts/index.ts';
import { el } from '../../dom.ts';
import type { Overview } from '../overview.ts';
import { THEME_COLOURS } from '../picture/palette.ts';
import type { Scene } from '../scene.ts';
import { shapeIcon } from '../shapes.ts';
import { capital } from '../words.ts';

/** What the list tells its owner. */
export interface ListEvents {
  picked(id: string): void;
  /** An arrow key came to it: it is to be selected, not opened. */
  moved(id: string): void;
  opened(id: string, newTab: boolean): void;
  left(): void;
}

/** The list pane: everything that the picture shows, as real lists of buttons with one tab stop. */
export class ListPane {
  readonly #host: HTMLElement;
  #drawn = '';

  constructor(host: HTMLElement, events: ListEvents) {
    this.#host = host;
    host.addEventListener('click', event => {
      const id = idOf(event.target);
      if (id !== undefined) events.picked(id);
    });
    host.addEventListener('dblclick', event => {
      const id = idOf(event.target);
      if (id !== undefined) events.opened(id, false);
    });
    host.addEventListener('keydown', event => this.#key(event, events));
  }

  /** Shows a scene and what is selected in it. The list is built anew only where it holds something else. */
  draw(scene: Scene, overview: Overview, selected: string | undefined): void {
    let fresh = false;
    const key = JSON.stringify([scene.groups, scene.regions.map(({ open }) => open)]);
    if (key !== this.#drawn) {
      const focused = idOf(document.activeElement);
      const inside = this.#host.contains(document.activeElement);
      this.#drawn = key;
      this.#host.replaceChildren(...groupNodes(scene, overview));
      this.#host.scrollTop = 0;
      // A theme that was opened is told by what is in it, at the top.
      fresh = selected?.startsWith('theme:') ?? false;
      if (inside)
        (this.#button(focused) ?? this.#button(selected) ?? this.#buttons[0])?.focus({ preventScroll: true });
    }
    this.#mark(selected, !fresh);
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#host.querySelectorAll<HTMLButtonElement>('button[data-id]')];
  }

  #button(id: string | undefined): HTMLButtonElement | undefined {
    return this.#buttons.find(button => button.dataset['id'] === id);
  }

  #mark(selected: string | undefined, scroll: boolean): void {
    const focused = document.activeElement as HTMLElement | null;
    const stop =
      focused && this.#host.contains(focused) ? focused : (this.#button(selected) ?? this.#buttons[0]);
    for (const button of this.#buttons) {
      const current = button.dataset['id'] === selected;
      if (current) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
      button.tabIndex = button === stop ? 0 : -1;
    }
    if (scroll && stop && stop.dataset['id'] === selected) scrollInto(this.#host, stop);
  }

  #key(event: KeyboardEvent, events: ListEvents): void {
    const buttons = this.#buttons;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    if (event.key === 'Enter') events.opened(buttons[at]!.dataset['id']!, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape') events.left();
    else {
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      const next = to === undefined ? undefined : buttons[to];
      if (to === undefined) return;
      next?.focus();
      if (next) events.moved(next.dataset['id']!);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

function groupNodes({ groups, nodes, regions, listedOnly = [] }: Scene, overview: Overview): HTMLElement[] {
  const byId = new Map([...nodes, ...listedOnly].map(node => [node.id, node]));
  const opened = new Set(regions.filter(({ open }) => open).map(({ id }) => id));
  const themes = new Map(overview.regions.map(region => [region.id, region]));
  const button = (id: string, note = '') => {
    const node = byId.get(id);
    const theme = themes.get(id);
    const icon = node ? shapeIcon(node.type) : shapeIcon('theme', (theme?.colour ?? 0) % THEME_COLOURS);
    const number = node
      ? node.type === 'paper'
        ? (node.year?.toString() ?? '')
        : t.number(node.size)
      : theme
        ? t.number(theme.papers)
        : '';
    return el(
      'button',
      { type: 'button', 'data-id': id, class: opened.has(id) && 'ge-open', tabindex: -1 },
      icon,
      el('span', { class: 'ge-name' }, capital(node?.label ?? theme?.label ?? id), ...noteOf(note)),
      ' ',
      el('span', { class: 'ge-number' }, number)
    );
  };
  return groups.map(({ name, ids, notes = [], gone = [] }) =>
    el(
      'section',
      { class: 'ge-group' },
      el(
        'h2',
        {},
        name,
        ' ',
        el(
          'span',
          { class: 'ge-number', 'aria-label': t.entries(ids.length + gone.length) },
          t.number(ids.length + gone.length)
        )
      ),
      el(
        'ul',
        { role: 'list' },
        ...ids.map((id, at) => el('li', {}, button(id, notes[at]))),
        ...gone.map(row => el('li', { class: 'ge-gone' }, capital(row.name), ...noteOf(row.note)))
      )
    )
  );
}

/** What is said of an entry, below its name. */
function noteOf(note: string): (HTMLElement | string)[] {
  return note === '' ? [] : [' ', el('span', { class: 'ge-note' }, note)];
}

function idOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('button[data-id]')?.dataset['id']
    : undefined;
}

/** Scrolls only the list, never the page. */
function scrollInto(host: HTMLElement, child: HTMLElement): void {
  const [outer, inner] = [host.getBoundingClientRect(), child.getBoundingClientRect()];
  if (inner.top < outer.top + 32) host.scrollTop -= outer.top + 32 - inner.top;
  else if (inner.bottom > outer.bottom) host.scrollTop += inner.bottom - outer.bottom;
}
