import { expect, test } from 'vitest';
import { answered, asked, opensOnMap, pick, subject, timeSubject, toggleTheme } from './actions.ts';
import { ask, openTheme, select, START } from './state.ts';

const here = () => true;
const elsewhere = () => false;
const bridges = ask(START, { kind: 'bridges' });

test('picking: a closed theme opens, an open one is selected, from another question it is shown on the map', () => {
  expect(pick(START, 'theme:a', here)).toEqual({ view: openTheme(START, 'a'), history: 'push' });
  const open = openTheme(START, 'a');
  expect(pick(select(open, 'paper:x'), 'theme:a', here)).toEqual({ view: open, history: 'replace' });
  expect(pick(bridges, 'theme:a', here).view).toEqual(openTheme(START, 'a'));
});

test('picking: what is in the picture is selected in it, what is not is looked at on the map', () => {
  expect(pick(bridges, 'concept:x', here)).toEqual({
    view: select(bridges, 'concept:x'),
    history: 'replace'
  });
  expect(pick(bridges, 'concept:x', elsewhere)).toEqual({
    view: select(START, 'concept:x'),
    history: 'push'
  });
  expect(pick(bridges, 'concept:x~paper:y', elsewhere).view.question.kind).toBe('bridges');
  expect(pick(select(START, 'paper:x'), undefined, elsewhere).view).toEqual(START);
});

test('asking: what needs a node waits for one, or does nothing without a first', () => {
  const at = select(START, 'paper:x');
  expect(asked(START, 'around')).toBeUndefined();
  expect(asked(at, 'around')).toMatchObject({ view: { question: { kind: 'around', node: 'paper:x' } } });
  expect(asked(at, 'between')).toEqual({ kind: 'between', first: 'paper:x' });
  expect(asked(at, 'together')).toEqual({ kind: 'together', first: 'paper:x' });
  expect(asked(select(START, 'theme:a'), 'time')).toMatchObject({ view: { question: { about: 'theme:a' } } });
  expect(asked(START, 'time')).toBeUndefined();
});

test('the second node answers', () => {
  expect(answered(START, { kind: 'between', first: 'paper:x' }, 'paper:y').view.question).toEqual({
    kind: 'between',
    from: 'paper:x',
    to: 'paper:y'
  });
  const pair = answered(START, { kind: 'together', first: 'paper:x' }, 'paper:y').view;
  expect(answered(pair, { kind: 'together', first: 'paper:x' }, 'concept:z').view.question).toEqual({
    kind: 'together',
    nodes: ['paper:x', 'paper:y', 'concept:z']
  });
});

test('what a question would be about', () => {
  expect(subject(ask(START, { kind: 'around', node: 'paper:x', depth: 1 }))).toBe('paper:x');
  expect(subject(select(START, 'paper:x~paper:y'))).toBeUndefined();
  expect(timeSubject(select(START, 'theme:a'))).toBe('theme:a');
  expect(timeSubject(select(START, 'theme:a~theme:b'))).toBeUndefined();
});

test('themes open and close on the map', () => {
  const open = toggleTheme(START, 'a').view;
  expect([opensOnMap(START, 'theme:a'), opensOnMap(open, 'theme:a'), opensOnMap(START, 'paper:x')]).toEqual([
    true,
    false,
    false
  ]);
  expect(toggleTheme(open, 'a').view.question).toEqual({ kind: 'map', open: [] });
});
