import { CHOICE_KEY, readChoice, type Choice } from './choice.ts';

/** Said where the list of chosen papers was changed on this page; one in another tab is a `storage` event. */
const CHANGED = 'paperweave:compare';

let unkept: readonly Choice[] = [];

/** The papers that are chosen. Where storage is blocked, they hold for this page. */
export function chosen(): readonly Choice[] {
  try {
    return readChoice(localStorage.getItem(CHOICE_KEY));
  } catch {
    return unkept;
  }
}

/** Keeps a list, and tells everyone on this page. */
export function choose(list: readonly Choice[]): void {
  unkept = list;
  try {
    if (list.length === 0) localStorage.removeItem(CHOICE_KEY);
    else localStorage.setItem(CHOICE_KEY, JSON.stringify(list));
  } catch {
    // Blocked or full: `unkept` holds it.
  }
  dispatchEvent(new Event(CHANGED));
}

/** Calls when the list changes, here or in another tab, until the signal says stop. */
export function onChoice(call: () => void, signal: AbortSignal): void {
  addEventListener(CHANGED, call, { signal });
  addEventListener('storage', event => event.key === CHOICE_KEY && call(), { signal });
  // A page that comes back from the browser's memory may be older than the list.
  addEventListener('pageshow', event => event.persisted && call(), { signal });
}
