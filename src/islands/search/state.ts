import { searchPanel as t } from '../../texts/index.ts';
import { isNarrowed } from './facets.ts';
import type { Asking } from './url.ts';
import { KINDS, type Found, type Reason } from './types.ts';

/** What a search field and its results show. */
export type SearchState =
  | {
      readonly phase: 'idle';
      /** What there is to look through, once it is known. */
      readonly found?: Found;
    }
  | {
      readonly phase: 'searching';
      readonly asking: Asking;
      /** Shown until the new ones are there. */
      readonly last?: Found;
    }
  | { readonly phase: 'results'; readonly asking: Asking; readonly found: Found }
  | { readonly phase: 'empty'; readonly asking: Asking; readonly found: Found }
  | { readonly phase: 'error'; readonly asking: Asking; readonly offline: boolean };

/** Nothing asked yet. */
export const IDLE: SearchState = { phase: 'idle' };

/** True where neither words nor facets nor an order are asked for. */
export function isNothing({ query, chosen, order }: Asking): boolean {
  return query.trim() === '' && !isNarrowed(chosen) && order === 'relevance';
}

/** A new request. The results of the one before stay in sight until the new ones are there. */
export function asked(state: SearchState, asking: Asking): SearchState {
  if (isNothing(asking)) return { phase: 'idle' };
  const last = state.phase === 'results' ? state.found : state.phase === 'searching' ? state.last : undefined;
  return { phase: 'searching', asking, ...(last && { last }) };
}

/** The answer to a request, or more of it. One that is no longer asked for changes nothing. */
export function answered(state: SearchState, asking: Asking, found: Found): SearchState {
  if (state.phase === 'idle') return isNothing(asking) ? { phase: 'idle', found } : state;
  if (state.asking !== asking) return state;
  return { phase: found.hits.length > 0 ? 'results' : 'empty', asking, found };
}

/** The index could not be loaded. */
export function failed(state: SearchState, asking: Asking, offline: boolean): SearchState {
  if (state.phase === 'idle' || state.asking !== asking) return state;
  return { phase: 'error', asking, offline };
}

/** One sentence for the live region and above the results. */
export function summary(state: SearchState): string {
  if (state.phase === 'idle') return '';
  if (state.phase === 'searching') return state.last ? '' : t.searching;
  if (state.phase === 'error') return state.offline ? t.offline : t.broken;
  const what = subject(state.asking);
  if (state.phase === 'empty') return t.nothing(what);
  const counts = KINDS.toReversed()
    .map(kind => [kind, state.found.totals[kind]] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t.count(kind, count));
  return [t.found(counts, what), remark(state.found)].filter(Boolean).join(' ');
}

function subject({ query, chosen }: Asking): string {
  return t.subject(clipped(query), isNarrowed(chosen));
}

/** Says what was done to the query to find something. */
function remark({ dropped, partial, corrected }: Found): string {
  const used = corrected.map(({ typed, used: word }) => t.instead(clipped(word), clipped(typed)));
  const spelling = used.length > 0 ? `${t.searchedFor(used)} ` : '';
  return (spelling + left(dropped, partial)).trim();
}

function left(dropped: readonly string[], partial: boolean): string {
  const words = dropped.slice(0, 4).map(word => t.quoted(clipped(word)));
  if (dropped.length > 4) words.push(t.more(dropped.length - 4));
  if (dropped.length > 0) return t.leftOut(words);
  return partial ? t.partial : '';
}

/** Why a page was found, in words. */
export function reasonText(reason: Reason): string {
  if (reason.kind === 'meaning') return t.instead(reason.found, reason.typed);
  if (reason.name === reason.concept) return t.about(reason.concept);
  return t.otherName(reason.name, reason.concept);
}

/** A query as long as a line at most. */
function clipped(text: string): string {
  const characters = [...text.trim()];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text.trim();
}
