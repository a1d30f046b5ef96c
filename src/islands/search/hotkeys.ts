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

/** The text after one more key press, or undefined where the press is none that writes. */
export function typedOn(text: string, press: KeyPress): string | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  if (press.key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...press.key].length === 1 ? text + press.key : undefined;
}
