import { expect, test } from 'vitest';
import { edgeId, EMPTY, endsOf, isComplete, partsOf, withShard } from './graph.ts';
import { known, OVERVIEW, SHARDS } from './test-graph.ts';
import { bucketOf, textName } from './wire.ts';

test('a shard brings its own nodes, those they hang on to, and the edges', () => {
  const graph = known('theme-networks');
  expect([...graph.nodes.keys()].toSorted()).toEqual([
    'concept:attention',
    'concept:routing',
    'paper:d',
    'paper:e'
  ]);
  expect(graph.nodes.get('paper:d')).toMatchObject({
    shard: 'theme-networks',
    x: 20,
    year: 2018,
    text: 'theme-networks-0'
  });
  expect(graph.nodes.get('concept:attention')).toMatchObject({
    shard: 'theme-vision',
    text: undefined,
    year: undefined
  });
  expect(isComplete(graph, graph.nodes.get('paper:d')!)).toBe(true);
  expect(isComplete(graph, graph.nodes.get('concept:attention')!)).toBe(false);
});

test('the order of loading does not matter', () => {
  const [a, b] = [known('theme-networks', 'theme-vision'), known('theme-vision', 'theme-networks')];
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(([x], [y]) => (x < y ? -1 : 1));
  expect(sorted(a.nodes)).toEqual(sorted(b.nodes));
  expect(sorted(a.around)).toEqual(sorted(b.around));
  expect(a.edges.size).toBe(9);
});

test('a shard comes in once', () => {
  const graph = known('theme-vision');
  expect(withShard(graph, 'theme-vision', SHARDS.get('theme-vision')!)).toBe(graph);
  expect(EMPTY.nodes.size).toBe(0);
});

test('edges of a node come heaviest first', () => {
  const weights = known('theme-vision')
    .around.get('concept:attention')!
    .map(({ weight }) => weight);
  expect(weights).toEqual([3, 2, 1, 1]);
});

test('ids', () => {
  expect(edgeId('paper:b', 'paper:a')).toBe('paper:a~paper:b');
  expect(endsOf('paper:a~paper:b')).toEqual(['paper:a', 'paper:b']);
  expect(endsOf('paper:a')).toBeUndefined();
  expect(partsOf('concept:mixture-of-experts')).toEqual({ kind: 'concept', slug: 'mixture-of-experts' });
});

test('the overview is read in the map’s units', () => {
  expect(OVERVIEW.regions[1]).toMatchObject({ id: 'theme:networks', x: 21, y: 0.5, r: 2.5 });
  expect(OVERVIEW.ties[0]).toMatchObject({
    id: 'theme:networks~theme:vision',
    shared: [{ label: 'attention', type: 'method' }]
  });
});

test('buckets and text files are stable', () => {
  // Published test vector of FNV-1a: the hash of “a” is e40c292c.
  expect([bucketOf('a', 2 ** 32), bucketOf('a', 100), bucketOf('paper:a', 1)]).toEqual([0xe40c292c, 20, 0]);
  expect([textName('theme-x', 0), textName('theme-x', 9), textName('theme-x', 10)]).toEqual([
    'theme-x-0',
    'theme-x-0',
    'theme-x-1'
  ]);
});
