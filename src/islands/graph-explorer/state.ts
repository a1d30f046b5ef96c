import type { NodeType } from './wire.ts';

/** What the explorer is asked. */
export type Question =
  | { readonly kind: 'map'; /** Ids of opened themes, the newest last. */ readonly open: readonly string[] }
  | { readonly kind: 'around'; readonly node: string; readonly depth: Depth }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | { readonly kind: 'together'; /** Two nodes or more, each once. */ readonly nodes: readonly string[] }
  | { readonly kind: 'time'; /** A paper, concept or theme. */ readonly about: string }
  | { readonly kind: 'bridges' }
  | { /** Since the build before. */ readonly kind: 'changed' };

/** How far "around" reaches, in steps. */
export type Depth = 1 | 2 | 3;

/** Which nodes and lines are shown. An empty list of themes or sources lets all through. */
export interface Filters {
  /** Types that the legend has switched off. */
  readonly off: readonly NodeType[];
  /** Ids of the only themes that are shown. */
  readonly themes: readonly string[];
  /** Names of the only sources whose papers are shown. */
  readonly sources: readonly string[];
  /** First and last year of papers; papers without a year are hidden meanwhile. */
  readonly years?: readonly [from: number, to: number];
  /** Least weight of a line, in percent of the heaviest of its kind in the picture: 1 to 100. */
  readonly weight?: number;
}

/** All that the address bar keeps. What all three panes show follows from it. */
export interface View {
  readonly question: Question;
  /** Id of the selected node (`paper:…`, `concept:…`), theme (`theme:…`) or edge (two ids joined with `~`). */
  readonly selected?: string;
  readonly filters: Filters;
}

/** Nothing hidden. */
export const NO_FILTERS: Filters = { off: [], themes: [], sources: [] };

/** The first look. */
export const START: View = { question: { kind: 'map', open: [] }, filters: NO_FILTERS };

/** Themes that may be open at a time. */
const MOST_OPEN = 5;

/** Nodes that are put together by hand at most; an address may name more, as a search does. */
export const MOST_BY_HAND = 5;

/** Nodes that an address may put together at most. */
export const MOST_TOGETHER = 60;

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

/** What a question is about, where that is one thing: it is selected when the question is asked. */
export function aboutOf(question: Question): string | undefined {
  if (question.kind === 'around') return question.node;
  return question.kind === 'time' ? question.about : undefined;
}

/** True where a view came out without something that was asked for: it is not there. */
export function isLess(asked: View, got: View): boolean {
  const [before, after] = [asked.question, got.question];
  if (asked.selected !== undefined && got.selected !== asked.selected) return true;
  if (before.kind === 'together' && after.kind === 'together')
    return after.nodes.length < before.nodes.length;
  if (before.kind === 'map' && after.kind === 'map') return before.open.some(id => !after.open.includes(id));
  return before.kind !== after.kind;
}

/** Asks another question. What the question is about is selected. */
export function ask(view: View, question: Question): View {
  return select({ ...view, question }, question.kind === 'map' ? view.selected : aboutOf(question));
}

/** Puts one more node to those whose common ground is shown, or a first two together. */
export function putTogether(view: View, first: string, more: string): View {
  const before = view.question.kind === 'together' ? view.question.nodes : [first];
  const nodes = [...new Set([...before, more])];
  return nodes.length < 2 ? view : ask(view, { kind: 'together', nodes });
}

/** Takes a node out of those that are put together. With one left, what lies around it is shown. */
export function takeOut(view: View, node: string): View {
  if (view.question.kind !== 'together') return view;
  const nodes = view.question.nodes.filter(id => id !== node);
  return ask(
    view,
    nodes.length > 1 ? { kind: 'together', nodes } : { kind: 'around', node: nodes[0]!, depth: 1 }
  );
}

/** Shows other nodes and lines. */
export function filter(view: View, change: Partial<Filters>): View {
  const { years, weight, ...lists } = { ...view.filters, ...change };
  return {
    ...view,
    filters: { ...lists, ...(years && { years }), ...(weight !== undefined && weight > 0 && { weight }) }
  };
}

/** Switches a type of the legend on or off. At least one stays on. */
export function toggleType(view: View, type: NodeType, all: readonly NodeType[]): View {
  const off = toggled(view.filters.off, type);
  return off.length >= all.length ? view : filter(view, { off });
}

/** A list without a value that it has, or with one that it has not. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter(other => other !== value) : [...list, value];
}

/** One step back to the whole: first lets go of the selection, then of the question, then closes themes. */
export function escape(view: View): View {
  const { question, selected } = view;
  const about = aboutOf(question);
  if (selected !== undefined && selected !== about) return select(view, about);
  return question.kind === 'map' && question.open.length === 0 ? view : { ...START, filters: view.filters };
}
