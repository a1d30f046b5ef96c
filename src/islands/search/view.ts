import { address, el } from '../dom.ts';
import { groupName, reasonText, summary, type SearchState } from './state.ts';
import { KINDS, type Found, type Hit, type Run } from './types.ts';

/** Runs of text as nodes, hits in `<mark>`. */
function runs(list: readonly Run[]): Node[] {
  return list.map(({ text, hit }) => (hit ? el('mark', {}, text) : document.createTextNode(text)));
}

function item({ kind, url, title, excerpt, facts, reasons, sections }: Hit): HTMLElement {
  return el(
    'li',
    { 'data-result': true, 'data-kind': kind, class: `result result-${kind}` },
    el('a', { href: url, 'data-title': true, class: 'result-title' }, ...runs(title)),
    facts.length > 0 && el('p', { class: 'result-facts' }, facts.join('\u00a0· ')),
    kind === 'paper' && excerpt.length > 0 && el('p', { class: 'result-excerpt' }, ...runs(excerpt)),
    reasons.length > 0 &&
      el('p', { class: 'result-reasons' }, `Found by ${reasons.map(reasonText).join(', ')}.`),
    sections.length > 0 &&
      el(
        'p',
        { class: 'result-sections' },
        'On this page: ',
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
        { class: `result-group result-group-${kind}`, 'aria-label': groupName(kind) },
        el('h2', {}, groupName(kind), ' ', el('span', { class: 'result-count' }, String(found.totals[kind]))),
        el('ul', { role: 'list' }, ...hits.map(item)),
        kind === 'paper' &&
          hits.length < found.totals.paper &&
          el(
            'button',
            { type: 'button', class: 'result-more', 'data-more': true },
            `Show more of ${found.totals.paper} papers`
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
      'Or look through ',
      el('a', { href: address('papers/') }, 'all papers'),
      ', ',
      el('a', { href: address('concepts/') }, 'concepts'),
      ' and ',
      el('a', { href: address('themes/') }, 'themes'),
      '.'
    )
  );
}

function recentList(queries: readonly string[]): HTMLElement {
  return el(
    'section',
    { class: 'result-recent', 'aria-label': 'Recent searches' },
    el('h2', {}, 'Recent searches'),
    el(
      'ul',
      { role: 'list' },
      ...queries.map(query => el('li', {}, el('button', { type: 'button', 'data-recent': query }, query)))
    ),
    el('button', { type: 'button', class: 'result-forget', 'data-forget': true }, 'Clear recent searches')
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
    return [
      advice(summary(state), [
        'Check the spelling, or try a shorter word: the beginning of a name is enough.',
        'Take filters away, if any are set.',
        'Try the name of a method, a task or a data set.'
      ])
    ];
  }
  return [
    el(
      'div',
      { class: 'result-advice' },
      el('p', { class: 'result-advice-head' }, summary(state)),
      el('p', {}, el('button', { type: 'button', 'data-retry': true }, 'Try again'))
    )
  ];
}
