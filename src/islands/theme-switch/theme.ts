/** How the site looks: `paper` is light, `ink` is dark, `system` follows the device. */
export type Theme = 'system' | 'paper' | 'ink';

/** All themes, in the order of their buttons. */
export const THEMES: readonly Theme[] = ['system', 'paper', 'ink'];

/** Key in the browser's storage. */
export const STORAGE_KEY = 'paperweave:theme';

/** Reads what was stored; anything unknown is `system`. */
export function toTheme(stored: string | null | undefined): Theme {
  return stored === 'paper' || stored === 'ink' ? stored : 'system';
}

/** The theme that an arrow, Home or End key moves to; nothing for any other key. */
export function themeAfterKey(current: Theme, key: string): Theme | undefined {
  const at = THEMES.indexOf(current);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
    key
  ];
  return to === undefined ? undefined : THEMES.at(to % THEMES.length);
}
