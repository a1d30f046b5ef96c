import { address, el } from '../dom.ts';
import { groupName, summary, type SearchState } from './state.ts';
import { KINDS, type Found, type Hit, type Run } from './types.ts';

/** Runs of text as nodes, hits in `<mark>`. */
function runs(list: readonly Run[]): Node[] {
  return list.map(({ text, hit }) => (hit ? el('mark', {}, text) : document.createTextNode(text)));
}

function item({ kind, url, title, excerpt, facts }: Hit): HTMLElement {
  return el(
    'li',
    { 'data-result': true, 'data-kind': kind, class: `result result-${kind}` },
    el('a', { href: url, 'data-title': true, class: 'result-title' }, ...runs(title)),
    facts.length > 0 && el('p', { class: 'result-facts' }, facts.join(' · ')),
    // A concept whose name does not say why it was found shows the words that do, for example an alias.
    (kind === 'paper' || !title.some(run => run.hit)) &&
      excerpt.length > 0 &&
      el('p', { class: 'result-excerpt' }, ...runs(excerpt))
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

/** What stands in the result region. */
export function resultNodes(state: SearchState): HTMLElement[] {
  if (state.phase === 'results') return groups(state.found);
  if (state.phase === 'searching')
    return state.last
      ? groups(state.last)
      : [el('div', { class: 'result-loading' }, el('span'), el('span'), el('span'))];
  if (state.phase === 'empty') {
    return [
      advice(summary(state), [
        'Check the spelling, or try a shorter word: the beginning of a name is enough.',
        'Try the name of a method, a task or a data set.'
      ])
    ];
  }
  if (state.phase === 'error') {
    return [
      el(
        'div',
        { class: 'result-advice' },
        el('p', { class: 'result-advice-head' }, summary(state)),
        el('p', {}, el('button', { type: 'button', 'data-retry': true }, 'Try again'))
      )
    ];
  }
  return [];
}
