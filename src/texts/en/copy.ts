/** Buttons that copy something. */
export const copy = {
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser lets nobody copy. */
  selected: 'Selected: copy it now'
};
