import { explorer as t } from '../../../texts/index.ts';
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

/** Builds the explorer's frame. The canvas is hidden from assistive technology: the list and the live region speak for it. */
export function buildFrame(): Frame {
  const find = el('div', { class: 'ge-find' });
  const questions = el('div', { class: 'ge-questions', role: 'group', 'aria-label': t.questions });
  const filters = el('div', { class: 'ge-filter' });
  const chosen = el('div', { class: 'ge-chosen', role: 'group', 'aria-label': t.chosen });
  const take = el(
    'div',
    { class: 'ge-take' },
    el('button', { type: 'button', 'data-control': 'take', 'aria-haspopup': 'dialog' }, t.takeAway)
  );
  const legend = el('div', { class: 'ge-legend', role: 'group', 'aria-label': t.types });
  const sentence = el('p', { class: 'ge-sentence' });
  const list = el('section', { class: 'ge-list', 'aria-label': t.list });
  const canvas = el('div', { class: 'ge-canvas', 'aria-hidden': 'true' });
  const labels = el('div', { class: 'ge-labels', 'aria-hidden': 'true' });
  const missing = el('p', { class: 'ge-missing' });
  const stage = el(
    'div',
    {
      class: 'ge-stage',
      role: 'application',
      tabindex: 0,
      'aria-label': t.graph,
      'aria-describedby': 'ge-hint'
    },
    canvas,
    labels
  );
  const status = el('p', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  const detail = el('aside', { class: 'ge-detail', 'aria-label': t.details });
  const help = el(
    'dialog',
    { class: 'ge-help', 'aria-label': t.keys },
    el('h2', {}, t.keysOnGraph),
    el('dl', {}, ...t.eachKey.flatMap(([key, what]) => [el('dt', {}, key), el('dd', {}, what)])),
    el('form', { method: 'dialog' }, el('button', { class: 'ge-primary' }, t.close))
  );
  const control = (name: string, label: string, text: string) =>
    el('button', { type: 'button', 'data-control': name, 'aria-label': label, title: label }, text);
  const picture = el(
    'div',
    { class: 'ge-picture' },
    stage,
    el('p', { id: 'ge-hint', class: 'visually-hidden' }, t.keysHint),
    el(
      'div',
      { class: 'ge-controls' },
      control('in', t.nearer, '+'),
      control('out', t.further, '−'),
      control('fit', t.showAll, '⤢'),
      control('help', t.keys, '?')
    ),
    el('p', { class: 'ge-wheel', 'aria-hidden': 'true' }, t.wheel),
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
      { class: 'ge-tabs', role: 'group', 'aria-label': t.panes },
      el('button', { type: 'button', 'data-pane-button': 'list', 'aria-pressed': 'true' }, t.list),
      el('button', { type: 'button', 'data-pane-button': 'graph', 'aria-pressed': 'false' }, t.graph)
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
