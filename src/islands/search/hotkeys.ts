/** The part of a key press that decides whether it opens the search. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** True for Ctrl/Cmd+K anywhere, and for `/` outside of text fields. */
export function opensSearch(press: KeyPress, inField: boolean): boolean {
  if (press.isComposing || press.altKey) return false;
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === 'k' && !press.shiftKey;
  return press.key === '/' && !inField;
}
