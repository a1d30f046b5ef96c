import type { NodeType } from './wire.ts';

/** What the explorer is asked. */
export type Question =
  | { readonly kind: 'map'; /** Ids of opened themes, the newest last. */ readonly open: readonly string[] }
  | { readonly kind: 'around'; readonly node: string; readonly depth: Depth }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'bridges' };

/** How far "around" reaches, in steps. */
export type Depth = 1 | 2 | 3;

/** Nodes that are not shown. */
export interface Filters {
  /** Types that the legend has switched off. */
  readonly off: readonly NodeType[];
  /** First and last year of papers; papers without a year stay. */
  readonly years?: readonly [from: number, to: number];
}

/** All that the address bar keeps. What all three panes show follows from it. */
export interface View {
  readonly question: Question;
  /** Id of the selected node (`paper:…`, `concept:…`), theme (`theme:…`) or edge (two ids joined with `~`). */
  readonly selected?: string;
  readonly filters: Filters;
}

/** Nothing hidden. */
export const NO_FILTERS: Filters = { off: [] };

/** The first look. */
export const START: View = { question: { kind: 'map', open: [] }, filters: NO_FILTERS };

/** Themes that may be open at a time. */
const MOST_OPEN = 5;

/** Selects something, or nothing. */
export function select(view: View, id: string | undefined): View {
  const { selected: _, ...rest } = view;
  return id === undefined ? rest : { ...rest, selected: id };
}

/** Opens a theme on the map and selects it. The one that has been open longest closes when there are too many. */
export function openTheme(view: View, theme: string): View {
  const open = view.question.kind === 'map' ? view.question.open.filter(id => id !== theme) : [];
  return select(
    { ...view, question: { kind: 'map', open: [...open, theme].slice(-MOST_OPEN) } },
    `theme:${theme}`
  );
}

/** Closes a theme; what was selected in it is let go. */
export function closeTheme(view: View, theme: string): View {
  if (view.question.kind !== 'map') return view;
  const open = view.question.open.filter(id => id !== theme);
  return select({ ...view, question: { kind: 'map', open } }, `theme:${theme}`);
}

/** Asks another question. What the question is about is selected. */
export function ask(view: View, question: Question): View {
  const about = { map: view.selected, around: undefined, between: undefined, bridges: undefined }[
    question.kind
  ];
  return select({ ...view, question }, question.kind === 'around' ? question.node : about);
}

/** Switches a type of the legend on or off. At least one stays on. */
export function toggleType(view: View, type: NodeType, all: readonly NodeType[]): View {
  const off = view.filters.off.includes(type)
    ? view.filters.off.filter(other => other !== type)
    : [...view.filters.off, type];
  return off.length >= all.length ? view : { ...view, filters: { ...view.filters, off } };
}

/** One step back to the whole: first lets go of the selection, then of the question, then closes themes. */
export function escape(view: View): View {
  const { question, selected } = view;
  const isCentre = question.kind === 'around' && selected === question.node;
  if (selected !== undefined && !isCentre) {
    return select(view, question.kind === 'around' ? question.node : undefined);
  }
  return question.kind === 'map' && question.open.length === 0 ? view : { ...START, filters: view.filters };
}
