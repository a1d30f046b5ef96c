import { endsOf } from './graph.ts';
import {
  aboutOf,
  ask,
  closeTheme,
  MOST_BY_HAND,
  openTheme,
  putTogether,
  select,
  START,
  type Question,
  type View
} from './state.ts';

/** Another view. `push` where the way back leads to the one before. */
export interface Step {
  readonly view: View;
  readonly history: 'push' | 'replace';
}

/** A question that waits for one more node: the next one that is picked answers it. */
export interface Choice {
  readonly kind: 'between' | 'together';
  readonly first: string;
}

/** True for the id of a paper or concept. */
export function isNode(id: string | undefined): id is string {
  return id !== undefined && /^(?:paper|concept):[^~]*$/u.test(id);
}

/** The paper or concept that a question about one thing would be about. */
export function subject({ question, selected }: View): string | undefined {
  const about = aboutOf(question) ?? (question.kind === 'together' ? question.nodes[0] : undefined);
  return [selected, about].find(isNode);
}

/** What "over time" would be about: also a theme. */
export function timeSubject(view: View): string | undefined {
  const theme = view.selected?.startsWith('theme:') && !endsOf(view.selected) ? view.selected : undefined;
  return theme ?? subject(view);
}

/** True where one more node may be put to those that are together. */
export function hasRoom({ question }: View): boolean {
  return question.kind !== 'together' || question.nodes.length < MOST_BY_HAND;
}

/** What a button of the row of questions does: another view, or a wait for one more node. */
export function asked(view: View, kind: Question['kind']): Step | Choice | undefined {
  const about = subject(view);
  const push = (question: Question): Step => ({ view: ask(view, question), history: 'push' });
  if (kind === 'map') return { view: { ...START, filters: view.filters }, history: 'push' };
  if (kind === 'bridges' || kind === 'changed') return push({ kind });
  if (kind === 'time') {
    const time = timeSubject(view);
    return time === undefined ? undefined : push({ kind, about: time });
  }
  if (about === undefined) return undefined;
  return kind === 'around' ? push({ kind, node: about, depth: 1 }) : { kind, first: about };
}

/** Answers a question that waited for a node. */
export function answered(view: View, { kind, first }: Choice, id: string): Step {
  const next = kind === 'between' ? ask(view, { kind, from: first, to: id }) : putTogether(view, first, id);
  return { view: next, history: 'push' };
}

/** Selects; a closed theme opens, and what is not in the picture is looked at on the map. */
export function pick(view: View, id: string | undefined, isShown: (id: string) => boolean): Step {
  const { question } = view;
  const theme = themeOf(id);
  if (theme !== undefined && question.kind !== 'map')
    return { view: openTheme({ ...START, filters: view.filters }, theme), history: 'push' };
  if (theme !== undefined && question.kind === 'map' && !question.open.includes(theme))
    return { view: openTheme(view, theme), history: 'push' };
  const isHere = id === undefined || theme !== undefined || endsOf(id) !== undefined || isShown(id);
  const from = isHere ? view : { ...START, filters: view.filters };
  return { view: select(from, id), history: isHere ? 'replace' : 'push' };
}

/** Opens a theme on the map, or closes it. */
export function toggleTheme(view: View, theme: string): Step {
  const open = view.question.kind === 'map' && view.question.open.includes(theme);
  return { view: open ? closeTheme(view, theme) : openTheme(view, theme), history: 'push' };
}

/** True where opening something means opening it on the map: a theme that is closed there. */
export function opensOnMap({ question }: View, id: string): boolean {
  const theme = themeOf(id);
  return theme !== undefined && !(question.kind === 'map' && question.open.includes(theme));
}

function themeOf(id: string | undefined): string | undefined {
  return id?.startsWith('theme:') && !endsOf(id) ? id.slice('theme:'.length) : undefined;
}
