import { expect, test } from 'vitest';
import { around } from './around.ts';
import { between } from './between.ts';
import { overTime } from './time.ts';
import { together } from './together.ts';
import { known, testShards } from '../test-graph.ts';
import { EMPTY, withShard } from '../graph.ts';

const whole = known('theme-vision', 'theme-networks');

test('around: one step', () => {
  const { steps, leftOut, needs } = around(whole, 'concept:attention', 1);
  expect([...steps]).toEqual([
    ['concept:attention', 0],
    ['paper:a', 1],
    ['paper:b', 1],
    ['paper:c', 1],
    ['paper:d', 1]
  ]);
  expect([leftOut, needs]).toEqual([0, []]);
});

test('around: three steps reach the other theme', () => {
  const { steps } = around(whole, 'paper:e', 3);
  expect(steps.get('paper:d')).toBe(2);
  expect(steps.get('concept:attention')).toBe(3);
});

test('around: says what must be loaded first', () => {
  expect(around(known('theme-networks'), 'paper:d', 2).needs).toEqual(['theme-vision']);
  expect(around(known('theme-networks'), 'concept:routing', 1).needs).toEqual([]);
});

test('around: too many neighbours are left out, the weakest first, and counted', () => {
  const papers = Array.from({ length: 60 }, (_, n) => [`paper:p${n}`, 'paper', n, 0, 1] as const);
  const shards = testShards(
    { rest: [['concept:x', 'method', 0, 0, 60], ...papers] },
    papers.map(([id], n) => [id, 'concept:x', 60 - n])
  );
  const graph = withShard(EMPTY, 'rest', shards.get('rest')!);
  const { steps, leftOut } = around(graph, 'concept:x', 1);
  expect([steps.size, leftOut]).toEqual([40, 21]);
  expect(steps.has('paper:p0')).toBe(true);
  expect(steps.has('paper:p59')).toBe(false);
});

test('around: papers and concepts are each measured by the nearest of their kind; all steps count what they leave out', () => {
  const papers = Array.from({ length: 50 }, (_, n) => [`paper:p${n}`, 'paper', n, 0, 1] as const);
  const shards = testShards(
    { rest: [['paper:x', 'paper', 0, 0, 1], ['concept:y', 'method', 0, 0, 9], ...papers] },
    [['paper:x', 'concept:y', 0.1], ...papers.map(([id], n) => ['paper:x', id, 100 - n] as const)]
  );
  const graph = withShard(EMPTY, 'rest', shards.get('rest')!);
  const one = around(graph, 'paper:x', 1);
  expect([one.steps.get('concept:y'), one.leftOut]).toEqual([1, 12]);
  expect(around(graph, 'paper:x', 2).leftOut).toBe(12);
});

const waysOf = (...[graph, from, to, papers]: Parameters<typeof between>) =>
  between(graph, from, to, papers).ways;

test('between: over shared concepts, the best first, never a way twice', () => {
  expect(waysOf(whole, 'paper:a', 'paper:b', 100)).toEqual([
    ['paper:a', 'concept:imagenet', 'paper:b'],
    ['paper:a', 'concept:attention', 'paper:b']
  ]);
});

test('between: not through a concept that most papers share', () => {
  const papers = Array.from({ length: 8 }, (_, n) => [`paper:p${n}`, 'paper', n, 0, 1] as const);
  const shards = testShards(
    { rest: [['concept:model', 'method', 0, 0, 8], ...papers] },
    papers.map(([id]) => [id, 'concept:model', 1])
  );
  const graph = withShard(EMPTY, 'rest', shards.get('rest')!);
  expect(waysOf(graph, 'paper:p0', 'paper:p1', 8)).toEqual([]);
  expect(waysOf(graph, 'paper:p0', 'concept:model', 8)).toEqual([['paper:p0', 'concept:model']]);
});

test('between: nothing leads to a node that is not there', () => {
  expect(waysOf(whole, 'paper:a', 'paper:nowhere', 100)).toEqual([]);
});

test('between: only what may hold a better way is loaded', () => {
  const near = known('theme-vision');
  expect(between(near, 'paper:a', 'paper:d', 100).needs).toEqual(['theme-networks']);
  expect(between(whole, 'paper:a', 'paper:d', 100).needs).toEqual([]);
  // Three ways of two steps each: what lies beyond cannot be better.
  const shards = testShards(
    {
      here: [
        ['paper:a', 'paper', 0, 0, 3],
        ['paper:b', 'paper', 1, 0, 4],
        ['concept:x', 'method', 0, 1, 2],
        ['concept:y', 'method', 0, 2, 2],
        ['concept:z', 'method', 0, 3, 2]
      ],
      there: [['concept:far', 'method', 0, 9, 4]]
    },
    [
      ...['x', 'y', 'z'].flatMap(name =>
        ['paper:a', 'paper:b'].map(paper => [paper, `concept:${name}`, 1] as const)
      ),
      ['paper:b', 'concept:far', 1]
    ]
  );
  const graph = withShard(EMPTY, 'here', shards.get('here')!);
  expect(between(graph, 'paper:a', 'paper:b', 100)).toMatchObject({ needs: [], ways: { length: 3 } });
});

test('together: what most share comes first; of a large set only concepts count', () => {
  expect(together(whole, ['paper:a', 'paper:b', 'paper:d']).shared).toEqual([
    { id: 'concept:attention', by: ['paper:a', 'paper:b', 'paper:d'] },
    { id: 'concept:imagenet', by: ['paper:a', 'paper:b'] }
  ]);
  expect(together(whole, ['concept:attention', 'concept:imagenet']).shared.map(({ id }) => id)).toEqual([
    'paper:a',
    'paper:b'
  ]);
  expect(together(known('theme-vision'), ['paper:a', 'paper:d']).needs).toEqual(['theme-networks']);
  const many = ['a', 'b', 'c', 'd', 'e'].map(name => `paper:${name}`);
  expect(together(whole, [...many, 'concept:routing']).shared.map(({ id }) => id)).toEqual([
    'concept:attention',
    'concept:imagenet'
  ]);
});

test('over time: a theme’s papers, a concept’s papers, a paper’s line of descent', () => {
  expect(overTime(whole, 'theme:networks').members).toEqual(['paper:d', 'paper:e']);
  expect(overTime(whole, 'concept:routing').members).toEqual(['concept:routing', 'paper:d', 'paper:e']);
  expect(overTime(whole, 'paper:b')).toMatchObject({
    members: ['paper:b', 'paper:a'],
    arrows: [{ from: 'paper:a', to: 'paper:b', stated: true }],
    needs: []
  });
  expect(overTime(EMPTY, 'theme:networks').needs).toEqual(['theme-networks']);
});
