import { foldText } from '../../model/slug.ts';
import { compareText } from '../../model/text.ts';

/** What a list is narrowed to and how it is ordered: value by field. A field that says nothing is left out. */
export type FilterState = Readonly<Record<string, string>>;

/** A row of a list, apart from what it looks like. */
export interface Row {
  /** Place in the list as it stands on the static pages. */
  readonly at: number;
  /** All that can be read in it, folded. */
  readonly text: string;
  readonly title: string;
  /** Its `data-` attributes; several values of one are separated by blanks. */
  readonly data: Readonly<Record<string, string | undefined>>;
}

/** Fields that are no facet: words that a row must hold, the order, and a least number of papers. */
const WORDS = 'words';
const SORT = 'sort';
const LEAST = 'least';

/** A row that reads `text` under a title. */
export function row(at: number, title: string, text: string, data: Row['data']): Row {
  return { at, title: foldText(title), text: foldText(text), data };
}

/** The state that an address names, as far as a list has such fields. */
export function readState(search: string, fields: readonly string[]): FilterState {
  const params = new URLSearchParams(search);
  return cleaned(fields.map(name => [name, params.get(name) ?? '']));
}

/** A state without fields that say nothing. */
export function cleaned(entries: readonly (readonly [name: string, value: string])[]): FilterState {
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value.trim()]).filter(([, value]) => value)
  );
}

/** The query that `readState` reads back as the same state; empty where it says nothing. */
export function stateQuery(state: FilterState): string {
  const params = new URLSearchParams(Object.entries(state));
  return params.size === 0 ? '' : `?${params}`;
}

/** The rows that a state leaves, in its order. The same rows come back whatever order they are given in. */
export function narrowed<T extends Row>(rows: readonly T[], state: FilterState): T[] {
  const words = foldText(state[WORDS] ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const facets = Object.entries(state).filter(([name]) => ![WORDS, SORT, LEAST].includes(name));
  const least = Number(state[LEAST] ?? 0);
  return rows
    .filter(
      ({ text, data }) =>
        words.every(word => text.includes(word)) &&
        facets.every(([name, value]) => data[name]?.split(' ').includes(value)) &&
        (!least || Number(data['papers'] ?? 0) >= least)
    )
    .sort((a, b) => ORDERS[state[SORT] ?? '']?.(a, b) || a.at - b.at);
}

/** Newest, most first; what has no such value comes last. */
const falling =
  (name: string) =>
  ({ data: a }: Row, { data: b }: Row): number =>
    compareText(padded(b[name]), padded(a[name]));

/** Numbers compare as text once they are equally long; dates do as they are. */
const padded = (value = ''): string => (/^\d+$/u.test(value) ? value.padStart(9, '0') : value);

const ORDERS: Readonly<Record<string, (a: Row, b: Row) => number>> = {
  date: falling('date'),
  comments: falling('comments'),
  papers: falling('papers'),
  title: (a, b) => compareText(a.title, b.title)
};
