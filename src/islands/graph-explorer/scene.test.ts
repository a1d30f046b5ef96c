import { expect, test } from 'vitest';
import { EMPTY } from './graph.ts';
import { readBridges } from './bridges.ts';
import { MOST_ELEMENTS, sceneOf } from './scene.ts';
import { ask, openTheme, START, toggleType, type View } from './state.ts';
import { known, OVERVIEW, SHARDS, testShards } from './test-graph.ts';
import { withShard } from './graph.ts';
import { NODE_TYPES } from './wire.ts';
import { describe as inWords } from './words.ts';

const whole = { overview: OVERVIEW, graph: known('theme-vision', 'theme-networks') };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('first look: regions, ties, a list of themes, the largest first', () => {
  const scene = sceneOf(START, { overview: OVERVIEW, graph: EMPTY });
  expect([scene.regions.length, scene.nodes.length, ids(scene.edges)]).toEqual([
    2,
    0,
    ['theme:networks~theme:vision']
  ]);
  expect(scene.groups).toEqual([{ name: 'Themes', ids: ['theme:vision', 'theme:networks'] }]);
  expect(scene.sentence).toBe(
    '5 papers and 3 shared concepts in 2 themes. A line ties themes that share concepts.'
  );
});

test('an open theme asks for its shard, then shows what is in it', () => {
  const view = openTheme(START, 'vision');
  expect(sceneOf(view, { overview: OVERVIEW, graph: EMPTY })).toMatchObject({
    needs: ['theme-vision'],
    nodes: []
  });
  const scene = sceneOf(view, whole);
  expect(ids(scene.nodes)).toEqual([
    'concept:attention',
    'concept:imagenet',
    'paper:a',
    'paper:b',
    'paper:c'
  ]);
  expect(scene.groups.map(({ name }) => name)).toEqual(['vision: concepts', 'vision: papers', 'All themes']);
  expect(scene.edges.filter(({ kind }) => kind !== 'tie')).toHaveLength(6);
  expect(scene.sentence).toBe('“vision” is open: 3 papers and 2 concepts.');
});

test('filters hide and count', () => {
  const scene = sceneOf(toggleType(openTheme(START, 'vision'), 'dataset', NODE_TYPES), whole);
  expect([scene.hidden, ids(scene.nodes).includes('concept:imagenet')]).toEqual([1, false]);
});

test('never more elements than the limit; what is left out is counted', () => {
  const papers = Array.from({ length: 2000 }, (_, n) => [`paper:p${n}`, 'paper', n, 0, 1] as const);
  const shards = testShards(
    { 'theme-vision': [['concept:x', 'method', 0, 0, 2000], ...papers] },
    papers.map(([id]) => [id, 'concept:x', 1])
  );
  const graph = withShard(EMPTY, 'theme-vision', shards.get('theme-vision')!);
  const scene = sceneOf(openTheme(START, 'vision'), { overview: OVERVIEW, graph });
  expect(scene.nodes.length + scene.edges.length + scene.regions.length).toBeLessThanOrEqual(MOST_ELEMENTS);
  expect(scene.leftOut).toBe(2001 - scene.nodes.length);
});

test('around: a node that is not loaded is looked up', () => {
  const view = ask(START, { kind: 'around', node: 'concept:attention', depth: 1 });
  expect(sceneOf(view, { overview: OVERVIEW, graph: EMPTY }).lookups).toEqual(['concept:attention']);
  const scene = sceneOf(view, whole);
  expect(scene.sentence).toBe('Directly tied to “attention”: 4 papers.');
  expect(scene.nodes[0]).toMatchObject({ id: 'concept:attention', step: 0, x: 0, y: 0 });
  expect(scene.edges).toHaveLength(4);
});

test('around: the centre stays whatever the filters', () => {
  const view: View = {
    ...ask(START, { kind: 'around', node: 'concept:attention', depth: 1 }),
    filters: { off: ['method', 'paper'] }
  };
  expect(sceneOf(view, whole)).toMatchObject({
    hidden: 4,
    sentence: 'Directly tied to “attention”: nothing.'
  });
});

test('between: ways as groups of the list', () => {
  const view = ask(START, { kind: 'between', from: 'paper:a', to: 'paper:e' });
  expect(sceneOf(view, { overview: OVERVIEW, graph: EMPTY }).lookups).toEqual(['paper:a', 'paper:e']);
  const half = { ...whole, graph: known('theme-vision') };
  expect(sceneOf(ask(START, { kind: 'between', from: 'paper:a', to: 'paper:d' }), half).needs).toEqual([
    'theme-networks'
  ]);
  const scene = sceneOf(view, whole);
  expect(scene.groups).toEqual([
    {
      name: 'Way 1, over 3 stops',
      ids: ['paper:a', 'concept:attention', 'paper:d', 'concept:routing', 'paper:e']
    }
  ]);
  expect(scene.edges).toHaveLength(4);
});

test('bridges: concepts between their themes', () => {
  const { nodes } = SHARDS.get('theme-vision')!;
  const pick = <T>(column: readonly T[]) => [column[3]!];
  const columns = Object.fromEntries(
    Object.entries(nodes).map(([name, column]) => [name, pick(column)])
  ) as unknown as typeof nodes;
  const bridges = readBridges({
    version: 1,
    nodes: columns,
    home: ['theme-vision'],
    themes: [
      [
        [0, 3],
        [1, 1]
      ]
    ]
  });
  const scene = sceneOf(ask(START, { kind: 'bridges' }), { ...whole, bridges });
  expect(ids(scene.edges)).toEqual(['concept:attention~theme:vision', 'concept:attention~theme:networks']);
  const [vision, networks] = scene.regions;
  expect(scene.nodes[0]!.x).toBeCloseTo((vision!.x * 3 + networks!.x) / 4);
  expect(scene.sentence).toBe(
    '1 concept that ties themes. “attention” reaches furthest: 4 papers in 2 themes.'
  );
});

test('in words', () => {
  const scene = sceneOf(openTheme(START, 'vision'), whole);
  expect(inWords('concept:attention', scene, whole)).toBe('Attention, method, 4 papers, 3 shown');
  expect(inWords('paper:a', scene, whole)).toBe('A, paper, 2018, 2 concepts, 3 shown');
  expect(inWords('theme:vision', scene, whole)).toBe('vision, theme, 3 papers, 2 concepts, open');
  expect(inWords('paper:a~paper:b', scene, whole)).toBe('A and B, related papers');
});
