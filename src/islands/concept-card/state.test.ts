import { expect, test } from 'vitest';
import { afterEvent, type CardEvent, type CardState } from './state.ts';

const play = (events: readonly CardEvent<string>[], from: CardState<string> = {}) =>
  events.reduce((state, event) => afterEvent(state, event).state, from);

const point = (target: string) => ({ kind: 'point', target }) as const;
const [leave, stay, elapsed, escape] = (['leave', 'stay', 'elapsed', 'escape'] as const).map(kind => ({
  kind
}));

test.each([
  ['a pointer that rests opens a card', [point('a'), elapsed], 'a'],
  ['a pointer on its way elsewhere opens none', [point('a'), leave, elapsed], undefined],
  ['the focus opens at once', [{ kind: 'focus', target: 'a' }], 'a'],
  ['a card stays while the pointer is on it', [point('a'), elapsed, leave, stay, elapsed], 'a'],
  ['a card goes once the pointer has left it', [point('a'), elapsed, leave, stay, leave, elapsed], undefined],
  ['the next link shows its own card', [point('a'), elapsed, leave, point('b'), elapsed], 'b'],
  ['a pointer that comes back finds its card', [point('a'), elapsed, leave, point('a'), elapsed], 'a'],
  ['Escape closes, and time opens nothing again', [point('a'), elapsed, escape, elapsed], undefined],
  ['Escape stops one that is about to open', [point('a'), escape, elapsed], undefined]
] as [string, CardEvent<string>[], string | undefined][])('%s', (_name, events, shown) => {
  expect(play(events).shown).toBe(shown);
});

test('a moment passes before a pointer opens or closes, less from card to card', () => {
  const open = afterEvent({}, point('a')).wait!;
  const next = afterEvent({ shown: 'b' }, point('a')).wait!;
  expect(open).toBeGreaterThan(next);
  expect(afterEvent({ shown: 'a' }, leave!).wait).toBeGreaterThan(0);
  expect(afterEvent({ shown: 'a' }, stay!).wait).toBeUndefined();
});
