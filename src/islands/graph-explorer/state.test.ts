import { expect, test } from 'vitest';
import {
  ask,
  closeTheme,
  escape,
  filter,
  isLess,
  openTheme,
  putTogether,
  select,
  START,
  takeOut,
  toggleType,
  type View
} from './state.ts';
import { NODE_TYPES } from './wire.ts';

const around: View = {
  ...START,
  question: { kind: 'around', node: 'concept:x', depth: 1 },
  selected: 'concept:x'
};

test('opening a theme selects it; at most five are open, the newest last', () => {
  const view = ['a', 'b', 'c', 'd', 'e', 'f', 'b'].reduce(openTheme, START);
  expect(view.question).toEqual({ kind: 'map', open: ['c', 'd', 'e', 'f', 'b'] });
  expect(view.selected).toBe('theme:b');
});

test('opening a theme leaves another question', () => {
  expect(openTheme(around, 'a').question).toEqual({ kind: 'map', open: ['a'] });
});

test('closing', () => {
  expect(closeTheme(openTheme(START, 'a'), 'a')).toEqual({ ...START, selected: 'theme:a' });
  expect(closeTheme(around, 'a')).toBe(around);
});

test('selecting nothing leaves no key behind', () => {
  expect(select(select(START, 'paper:a'), undefined)).toEqual(START);
});

test('asking', () => {
  expect(ask(START, { kind: 'around', node: 'paper:a', depth: 2 }).selected).toBe('paper:a');
  expect(ask(around, { kind: 'bridges' })).toEqual({ ...START, question: { kind: 'bridges' } });
});

test('escape lets go step by step', () => {
  const inside = select(openTheme(START, 'a'), 'paper:x');
  const steps = [inside, escape(inside), escape(escape(inside))];
  expect(steps.map(view => [view.selected, view.question])).toEqual([
    ['paper:x', { kind: 'map', open: ['a'] }],
    [undefined, { kind: 'map', open: ['a'] }],
    [undefined, { kind: 'map', open: [] }]
  ]);
  expect(escape(START)).toBe(START);
  expect(escape(select(around, 'paper:y'))).toEqual(around);
  expect(escape(around)).toEqual(START);
});

test('a type is switched off and on, but never the last', () => {
  const off = toggleType(START, 'task', NODE_TYPES);
  expect(off.filters.off).toEqual(['task']);
  expect(toggleType(off, 'task', NODE_TYPES)).toEqual(START);
  const almost = NODE_TYPES.slice(1).reduce((view, type) => toggleType(view, type, NODE_TYPES), START);
  expect(toggleType(almost, 'paper', NODE_TYPES)).toBe(almost);
});

test('putting together, one more, and taking out', () => {
  const pair = putTogether(START, 'paper:a', 'paper:b');
  expect(pair.question).toEqual({ kind: 'together', nodes: ['paper:a', 'paper:b'] });
  expect(putTogether(START, 'paper:a', 'paper:a')).toBe(START);
  const three = putTogether(pair, 'paper:a', 'concept:x');
  expect(three.question).toMatchObject({ nodes: ['paper:a', 'paper:b', 'concept:x'] });
  expect(takeOut(three, 'paper:a').question).toMatchObject({ nodes: ['paper:b', 'concept:x'] });
  expect(takeOut(pair, 'paper:a')).toMatchObject({
    question: { kind: 'around', node: 'paper:b', depth: 1 },
    selected: 'paper:b'
  });
  expect(takeOut(around, 'paper:a')).toBe(around);
});

test('filters: what lets all through leaves no key behind', () => {
  const set = filter(START, { weight: 30, themes: ['a'] });
  expect(set.filters).toEqual({ off: [], themes: ['a'], sources: [], weight: 30 });
  expect(filter(set, { weight: 0, themes: [] })).toEqual(START);
});

test('what an address asks for and does not get is noticed; what is opened besides is not', () => {
  expect(isLess(around, START)).toBe(true);
  expect(isLess(select(START, 'paper:x'), START)).toBe(true);
  expect(isLess(select(START, 'paper:x'), select(openTheme(START, 'a'), 'paper:x'))).toBe(false);
  const [three, two] = [
    ['a', 'b', 'c'],
    ['a', 'b']
  ].map(nodes => ask(START, { kind: 'together', nodes }));
  expect([isLess(three!, two!), isLess(two!, two!)]).toEqual([true, false]);
  expect(isLess(openTheme(START, 'gone'), START)).toBe(true);
});
