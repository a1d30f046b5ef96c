import { searchPanel as t } from '../../texts/index.ts';
import { address, el } from '../dom.ts';
import { sentenceNodes } from '../sentence.ts';
import { reasonText, summary, type SearchState } from './state.ts';
import { KINDS, type Found, type Hit, type Run } from './types.ts';

/** Runs of text as nodes, hits in `<mark>`. */
function runs(list: readonly Run[]): Node[] {
  return list.map(({ text, hit }) => (hit ? el('mark', {}, text) : document.createTextNode(text)));
}

function item({ kind, url, title, excerpt, facts, reasons, sections }: Hit): HTMLElement {
  return el(
    'li',
    { 'data-result': true, 'data-kind': kind, class: `result result-${kind}` },
    el('a', { href: url, 'data-title': true, class: 'result-title', dir: 'auto' }, ...runs(title)),
    facts.length > 0 && el('p', { class: 'result-facts' }, facts.join('\u00a0· ')),
    kind === 'paper' &&
      excerpt.length > 0 &&
      el('p', { class: 'result-excerpt', dir: 'auto' }, ...runs(excerpt)),
    reasons.length > 0 && el('p', { class: 'result-reasons' }, t.foundBy(reasons.map(reasonText))),
    sections.length > 0 &&
      el(
        'p',
        { class: 'result-sections' },
        t.onThisPage,
        ...sections.flatMap((section, at) => [
          at > 0 && '\u00a0· ',
          el('a', { href: section.url }, section.title)
        ])
      )
  );
}

function groups(found: Found): HTMLElement[] {
  return KINDS.map(kind => [kind, found.hits.filter(hit => hit.kind === kind)] as const)
    .filter(([, hits]) => hits.length > 0)
    .map(([kind, hits]) =>
      el(
        'section',
        { class: `result-group result-group-${kind}`, 'aria-label': t.group[kind] },
        el('h2', {}, t.group[kind], ' ', el('span', { class: 'result-count' }, String(found.totals[kind]))),
        el('ul', { role: 'list' }, ...hits.map(item)),
        kind === 'paper' &&
          hits.length < found.totals.paper &&
          el(
            'button',
            { type: 'button', class: 'result-more', 'data-more': true },
            t.showMore(found.totals.paper)
          )
      )
    );
}

function advice(heading: string, lines: readonly string[]): HTMLElement {
  return el(
    'div',
    { class: 'result-advice' },
    el('p', { class: 'result-advice-head' }, heading),
    el('ul', {}, ...lines.map(line => el('li', {}, line))),
    el(
      'p',
      {},
      ...sentenceNodes(t.lookThrough, {
        papers: address('papers/'),
        concepts: address('concepts/'),
        themes: address('themes/')
      })
    )
  );
}

function recentList(queries: readonly string[]): HTMLElement {
  return el(
    'section',
    { class: 'result-recent', 'aria-label': t.recent },
    el('h2', {}, t.recent),
    el(
      'ul',
      { role: 'list' },
      ...queries.map(query => el('li', {}, el('button', { type: 'button', 'data-recent': query }, query)))
    ),
    el('button', { type: 'button', class: 'result-forget', 'data-forget': true }, t.forget)
  );
}

/** What stands in the result region; `recent` are this device's searches. */
export function resultNodes(state: SearchState, recent: readonly string[]): HTMLElement[] {
  if (state.phase === 'idle') return recent.length > 0 ? [recentList(recent)] : [];
  if (state.phase === 'results') return groups(state.found);
  if (state.phase === 'searching')
    return state.last
      ? groups(state.last)
      : [el('div', { class: 'result-loading' }, el('span'), el('span'), el('span'))];
  if (state.phase === 'empty') {
    return [advice(summary(state), t.advice)];
  }
  return [
    el(
      'div',
      { class: 'result-advice' },
      el('p', { class: 'result-advice-head' }, summary(state)),
      el('p', {}, el('button', { type: 'button', 'data-retry': true }, t.again))
    )
  ];
}
