import type { Place } from '../texts.ts';
import { number } from './words.ts';

export const listFilter: Place<'listFilter'> = {
  reading: 'Die ganze Liste wird gelesen …',
  found: (list, count, of, isWhole) => {
    const scope = isWhole ? '' : ' auf dieser Seite; die übrigen ließen sich nicht laden';
    if (count === 0) return `${list === 'papers' ? 'Keine Arbeit' : 'Kein Begriff'} passt${scope}.`;
    return `${number(count)} von ${number(of)} ${list === 'papers' ? 'Arbeiten' : 'Begriffen'}${scope}.`;
  },
  more: (next, left) => `${number(next)} von ${number(left)} weiteren zeigen`
};
