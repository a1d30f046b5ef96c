import { expect, test } from 'vitest';
import { around, between } from './questions.ts';
import { known, testShards } from './test-graph.ts';
import { EMPTY, withShard } from './graph.ts';

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

test('between: over shared concepts, the best first, never a way twice', () => {
  expect(between(whole, 'paper:a', 'paper:b', 100)).toEqual([
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
  expect(between(graph, 'paper:p0', 'paper:p1', 8)).toEqual([]);
  expect(between(graph, 'paper:p0', 'concept:model', 8)).toEqual([['paper:p0', 'concept:model']]);
});

test('between: nothing leads to a node that is not there', () => {
  expect(between(whole, 'paper:a', 'paper:nowhere', 100)).toEqual([]);
});
