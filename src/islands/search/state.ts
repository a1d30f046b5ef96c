import { KINDS, type Found, type ResultKind } from './types.ts';

/** What a search field and its results show. */
export type SearchState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'searching';
      readonly query: string;
      /** Shown until the new ones are there. */ readonly last?: Found;
    }
  | { readonly phase: 'results'; readonly query: string; readonly found: Found }
  | { readonly phase: 'empty'; readonly query: string; readonly found: Found }
  | { readonly phase: 'error'; readonly query: string; readonly offline: boolean };

/** Nothing asked yet. */
export const IDLE: SearchState = { phase: 'idle' };

/** A new query. The results of the one before stay in sight until the new ones are there. */
export function asked(state: SearchState, query: string): SearchState {
  if (query.trim() === '') return IDLE;
  const last = state.phase === 'results' ? state.found : state.phase === 'searching' ? state.last : undefined;
  return { phase: 'searching', query, ...(last && { last }) };
}

/** The answer to a query. One that is no longer asked for changes nothing. */
export function answered(state: SearchState, query: string, found: Found): SearchState {
  if (state.phase === 'idle' || state.query !== query) return state;
  return { phase: found.hits.length > 0 ? 'results' : 'empty', query, found };
}

/** The index could not be loaded. */
export function failed(state: SearchState, query: string, offline: boolean): SearchState {
  return state.phase === 'idle' || state.query !== query ? state : { phase: 'error', query, offline };
}

const NAMES: Readonly<Record<ResultKind, readonly [one: string, many: string]>> = {
  paper: ['paper', 'papers'],
  concept: ['concept', 'concepts'],
  theme: ['theme', 'themes']
};

/** Name of a group of results: `Papers`. */
export function groupName(kind: ResultKind): string {
  const [, many] = NAMES[kind];
  return many[0]!.toUpperCase() + many.slice(1);
}

/** One sentence for the live region and above the results. */
export function summary(state: SearchState): string {
  if (state.phase === 'idle') return '';
  if (state.phase === 'searching') return state.last ? '' : 'Searching …';
  if (state.phase === 'error') return state.offline ? OFFLINE : BROKEN;
  if (state.phase === 'empty') return `Nothing found for “${clipped(state.query)}”.`;
  const counts = KINDS.toReversed()
    .map(kind => [kind, state.found.totals[kind]] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${NAMES[kind][count === 1 ? 0 : 1]}`);
  return [`${counts.join(', ')} for “${clipped(state.query)}”.`, remark(state.found)]
    .filter(Boolean)
    .join(' ');
}

const OFFLINE = 'You are offline, and the search index is not kept on this device.';
const BROKEN = 'The search index could not be loaded.';

/** Says what was done to the query to find something. */
function remark({ dropped, partial, corrected }: Found): string {
  const used = corrected.map(({ typed, used: word }) => `“${clipped(word)}” for “${clipped(typed)}”`);
  const spelling = used.length > 0 ? `Searched for ${used.join(', ')}. ` : '';
  return (spelling + left(dropped, partial)).trim();
}

function left(dropped: readonly string[], partial: boolean): string {
  const words = dropped.slice(0, 4).map(word => `“${clipped(word)}”`);
  if (dropped.length > 4) words.push(`${dropped.length - 4} more`);
  if (dropped.length > 0) return `No page has all the words; left out: ${words.join(', ')}.`;
  return partial ? 'No page has all the words; those that have most come first.' : '';
}

/** A query as long as a line at most. */
function clipped(text: string): string {
  const characters = [...text.trim()];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text.trim();
}
