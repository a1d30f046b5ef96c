/**
 * Which card is shown, and which is wanted once a moment has passed; `T` is what a card belongs to. A card is dismissed with
 * Escape, stays while the pointer is on it, and does not vanish by itself (WCAG 2.2, 1.4.13).
 */
export interface CardState<T> {
  readonly shown?: T | undefined;
  readonly wanted?: T | undefined;
}

/** What happens: the pointer or the focus comes to a link or leaves it, the pointer comes to the card, time passes, Escape. */
export type CardEvent<T> =
  | { readonly kind: 'point' | 'focus'; readonly target: T }
  | { readonly kind: 'leave' | 'stay' | 'elapsed' | 'escape' };

/** Milliseconds: a pointer on its way elsewhere opens nothing; one on its way to the card finds it there. */
const PAUSE = { open: 350, next: 120, close: 300 } as const;

/** The state after an event, and in how many milliseconds `elapsed` is to follow; without it a running clock stops. */
export function afterEvent<T>(
  { shown, wanted }: CardState<T>,
  event: CardEvent<T>
): { readonly state: CardState<T>; readonly wait?: number } {
  switch (event.kind) {
    case 'focus':
      return { state: { shown: event.target, wanted: event.target } };
    case 'point':
      if (event.target === shown) return { state: { shown, wanted: shown } };
      return { state: { shown, wanted: event.target }, wait: shown === undefined ? PAUSE.open : PAUSE.next };
    case 'stay':
      return { state: { shown, wanted: shown } };
    case 'leave':
      return { state: { shown }, wait: PAUSE.close };
    case 'elapsed':
      return { state: { shown: wanted, wanted } };
    case 'escape':
      return { state: {} };
  }
}
