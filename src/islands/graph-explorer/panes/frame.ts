import { el } from '../../dom.ts';

/** The parts of the explorer that stay while their content changes. */
export interface Frame {
  readonly root: HTMLElement;
  readonly find: HTMLElement;
  readonly questions: HTMLElement;
  readonly filters: HTMLElement;
  readonly chosen: HTMLElement;
  readonly picture: HTMLElement;
  readonly legend: HTMLElement;
  readonly sentence: HTMLElement;
  readonly list: HTMLElement;
  readonly stage: HTMLElement;
  readonly canvas: HTMLElement;
  readonly labels: HTMLElement;
  readonly missing: HTMLElement;
  readonly detail: HTMLElement;
  readonly status: HTMLElement;
  readonly help: HTMLDialogElement;
}

const KEYS: readonly (readonly [key: string, what: string])[] = [
  ['Arrows', 'to the neighbour that lies in that direction'],
  ['Home, End', 'to the first, to the last of the list'],
  ['Enter', 'opens a theme on the map, or the page of a paper or concept'],
  ['Esc', 'back: lets go of what is selected, then of the question'],
  ['+ − 0', 'nearer, further, everything'],
  ['Ctrl and wheel, two fingers', 'nearer and further at the pointer'],
  ['f', 'finds by name'],
  ['?', 'shows these keys']
];

/** Builds the explorer's frame. The canvas is hidden from assistive technology: the list and the live region speak for it. */
export function buildFrame(): Frame {
  const find = el('div', { class: 'ge-find' });
  const questions = el('div', { class: 'ge-questions', role: 'group', 'aria-label': 'Questions' });
  const filters = el('div', { class: 'ge-filter' });
  const chosen = el('div', { class: 'ge-chosen', role: 'group', 'aria-label': 'Put together' });
  const take = el(
    'div',
    { class: 'ge-take' },
    el('button', { type: 'button', 'data-control': 'take', 'aria-haspopup': 'dialog' }, 'Take away')
  );
  const legend = el('div', { class: 'ge-legend', role: 'group', 'aria-label': 'Shown types' });
  const sentence = el('p', { class: 'ge-sentence' });
  const list = el('section', { class: 'ge-list', 'aria-label': 'List' });
  const canvas = el('div', { class: 'ge-canvas', 'aria-hidden': 'true' });
  const labels = el('div', { class: 'ge-labels', 'aria-hidden': 'true' });
  const missing = el('p', { class: 'ge-missing' });
  const stage = el(
    'div',
    {
      class: 'ge-stage',
      role: 'application',
      tabindex: 0,
      'aria-label': 'Graph',
      'aria-describedby': 'ge-hint'
    },
    canvas,
    labels
  );
  const status = el('p', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  const detail = el('aside', { class: 'ge-detail', 'aria-label': 'Details' });
  const help = el(
    'dialog',
    { class: 'ge-help', 'aria-label': 'Keys' },
    el('h2', {}, 'Keys on the graph'),
    el('dl', {}, ...KEYS.flatMap(([key, what]) => [el('dt', {}, key), el('dd', {}, what)])),
    el('form', { method: 'dialog' }, el('button', { class: 'ge-primary' }, 'Close'))
  );
  const control = (name: string, label: string, text: string) =>
    el('button', { type: 'button', 'data-control': name, 'aria-label': label, title: label }, text);
  const picture = el(
    'div',
    { class: 'ge-picture' },
    stage,
    el(
      'p',
      { id: 'ge-hint', class: 'visually-hidden' },
      'Arrows move to a neighbour, Enter opens, Escape goes back, question mark lists the keys.'
    ),
    el(
      'div',
      { class: 'ge-controls' },
      control('in', 'Nearer', '+'),
      control('out', 'Further', '−'),
      control('fit', 'Show everything', '⤢'),
      control('help', 'Keys', '?')
    ),
    el('p', { class: 'ge-wheel', 'aria-hidden': 'true' }, 'Ctrl and wheel zoom'),
    missing,
    legend
  );
  const root = el(
    'div',
    { class: 'ge', 'data-pane': 'list' },
    el('div', { class: 'ge-bar' }, find, questions, filters, take),
    chosen,
    el(
      'div',
      { class: 'ge-tabs', role: 'group', 'aria-label': 'Shown pane' },
      el('button', { type: 'button', 'data-pane-button': 'list', 'aria-pressed': 'true' }, 'List'),
      el('button', { type: 'button', 'data-pane-button': 'graph', 'aria-pressed': 'false' }, 'Graph')
    ),
    sentence,
    el('div', { class: 'ge-panes' }, list, picture, detail),
    status,
    help
  );
  return {
    root,
    find,
    questions,
    filters,
    chosen,
    picture,
    legend,
    sentence,
    list,
    stage,
    canvas,
    labels,
    missing,
    detail,
    status,
    help
  };
}
