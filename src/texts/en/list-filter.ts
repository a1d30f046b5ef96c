import { number } from './words.ts';

/** What the filter of a list says while it works. */
export const listFilter = {
  reading: 'Reading the whole list …',
  /** `list` is `papers` or `concepts`; `isWhole` is false where the list's other pages could not be loaded. */
  found: (list: string, count: number, of: number, isWhole: boolean) => {
    const scope = isWhole ? '' : ' on this page; the others could not be loaded';
    if (count === 0) return `No ${list === 'papers' ? 'paper' : 'concept'} matches${scope}.`;
    return `${number(count)} of ${number(of)} ${list === 'papers' ? 'papers' : 'concepts'}${scope}.`;
  },
  more: (next: number, left: number) => `Show ${number(next)} more of ${number(left)}`
};
