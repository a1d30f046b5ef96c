/** Where recent searches are kept on a device. */
const KEY = 'paperweave:searches';

/** So many are kept. */
const MOST = 8;

/** Characters that a query has at most to be worth keeping. */
const LONGEST = 200;

/** The list with a query put first; one that says nothing, or too much, changes nothing. */
export function remembered(list: readonly string[], query: string): readonly string[] {
  const text = query.trim();
  if (text === '' || text.length > LONGEST) return list;
  return [text, ...list.filter(other => other.toLowerCase() !== text.toLowerCase())].slice(0, MOST);
}

/** Reads what was kept. Anything else than a list of texts is nothing. */
export function readRecent(kept: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(query => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Recent searches of this device, newest first. Where nothing can be kept (storage blocked or full) there are none. */
export const recentSearches = {
  list(): readonly string[] {
    try {
      return readRecent(localStorage.getItem(KEY));
    } catch {
      return [];
    }
  },
  remember(query: string): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(remembered(this.list(), query)));
    } catch {
      // A help, no need.
    }
  },
  clear(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Nothing is kept where nothing can be.
    }
  }
};
