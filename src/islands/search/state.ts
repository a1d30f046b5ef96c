import { isNarrowed } from './facets.ts';
import type { Asking } from './url.ts';
import { KINDS, type Found, type Reason, type ResultKind } from './types.ts';

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
  const what = subject(state.asking);
  if (state.phase === 'empty') return `Nothing found${what}.`;
  const counts = KINDS.toReversed()
    .map(kind => [kind, state.found.totals[kind]] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${NAMES[kind][count === 1 ? 0 : 1]}`);
  return [`${counts.join(', ')}${what}.`, remark(state.found)].filter(Boolean).join(' ');
}

const OFFLINE = 'You are offline, and the search index is not kept on this device.';
const BROKEN = 'The search index could not be loaded.';

function subject({ query, chosen }: Asking): string {
  const words = query.trim() === '' ? '' : ` for “${clipped(query)}”`;
  return isNarrowed(chosen) ? `${words} with these filters` : words;
}

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
  return partial ? 'No page has all the words; those that have most of them come first.' : '';
}

/** Why a page was found, in words. */
export function reasonText(reason: Reason): string {
  if (reason.kind === 'meaning') return `“${reason.found}” for “${reason.typed}”`;
  if (reason.name === reason.concept) return `about ${reason.concept}`;
  return `“${reason.name}” is another name of ${reason.concept}`;
}

/** A query as long as a line at most. */
function clipped(text: string): string {
  const characters = [...text.trim()];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text.trim();
}
