import type { Question } from '../state.ts';
import { isArrow } from '../moves.ts';
import type { NodeType } from '../wire.ts';
import type { Frame } from './frame.ts';

/** What buttons and keys ask of the explorer. */
export interface Verbs {
  picked(id: string): void;
  asked(kind: Question['kind'], about?: string): void;
  deepened(depth: number): void;
  takenOut(id: string): void;
  toggledTheme(theme: string): void;
  toggledType(type: NodeType): void;
  pane(name: string): void;
  control(name: string): void;
  closed(): void;
  escaped(): void;
  /** Enter on the graph. */
  opened(): void;
  arrow(key: string): void;
  /** To the first or last entry of the list. */
  jumped(to: 'first' | 'last'): void;
  find(): void;
}

/** Turns clicks and keys into verbs. Buttons say what they do in an attribute, so one listener serves all of them. */
export function listen({ root, stage, help }: Frame, verbs: Verbs): void {
  root.addEventListener('click', event => clicked(event.target as Element, verbs));
  stage.addEventListener('keydown', event => {
    const action = keyAction(event, verbs);
    if (!action) return;
    event.preventDefault();
    action();
  });
  root.addEventListener('keydown', event => {
    const isOurs = event.key === 'Escape' && !event.defaultPrevented;
    if (isOurs && !help.open && !(event.target as Element).closest('dialog')) verbs.escaped();
  });
}

function clicked(target: Element, verbs: Verbs): void {
  const data = (name: string): string | undefined =>
    target.closest<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
  const actions: readonly (readonly [name: string, act: (value: string) => void])[] = [
    ['pick', id => verbs.picked(id)],
    ['around', id => verbs.asked('around', id)],
    ['between', id => verbs.asked('between', id)],
    ['together', id => verbs.asked('together', id)],
    ['time', id => verbs.asked('time', id)],
    ['toggle', theme => verbs.toggledTheme(theme)],
    ['ask', kind => verbs.asked(kind as Question['kind'])],
    ['depth', depth => verbs.deepened(Number(depth))],
    ['out', id => verbs.takenOut(id)],
    ['type', type => verbs.toggledType(type as NodeType)],
    ['pane-button', name => verbs.pane(name)],
    ['control', name => verbs.control(name)],
    ['close', () => verbs.closed()]
  ];
  for (const [name, act] of actions) {
    const value = data(name);
    if (value !== undefined) return act(value);
  }
}

function keyAction(event: KeyboardEvent, verbs: Verbs): (() => void) | undefined {
  const { key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (isArrow(key)) return () => verbs.arrow(key);
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => verbs.opened(),
    Escape: () => verbs.escaped(),
    Home: () => verbs.jumped('first'),
    End: () => verbs.jumped('last'),
    '+': () => verbs.control('in'),
    '=': () => verbs.control('in'),
    '-': () => verbs.control('out'),
    '0': () => verbs.control('fit'),
    '?': () => verbs.control('help'),
    f: () => verbs.find()
  };
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}
