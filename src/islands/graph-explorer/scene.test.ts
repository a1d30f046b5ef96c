import { expect, test } from 'vitest';
import { EMPTY } from './graph.ts';
import { readBridges } from './scenes/bridges.ts';
import { sceneOf } from './scene.ts';
import { MOST_ELEMENTS } from './scenes/map.ts';
import { ask, filter, openTheme, START, toggleType } from './state.ts';
import { known, OVERVIEW, SHARDS, testShards } from './test-graph.ts';
import { withShard } from './graph.ts';
import { NODE_TYPES, WIRE_VERSION } from './wire.ts';
import { aroundSentence, missingWords, timeSentence } from './sentences.ts';
import { describe as inWords } from './spoken.ts';

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
  expect(scene.groups.map(({ name }) => name)).toEqual(['Vision: concepts', 'Vision: papers', 'All themes']);
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
  const asked = ask(START, { kind: 'around', node: 'concept:attention', depth: 1 });
  const view = filter(asked, { off: ['method', 'paper'] });
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
    version: WIRE_VERSION,
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

test('the map shows only chosen themes, and says how many are hidden', () => {
  const scene = sceneOf(filter(START, { themes: ['vision'] }), whole);
  expect([ids(scene.regions), scene.edges, scene.hiddenThemes]).toEqual([['theme:vision'], [], 1]);
  expect(missingWords(scene)).toBe('1 theme hidden by filters.');
});

test('light lines are hidden and counted, and with them what hangs on nothing else', () => {
  const asked = ask(START, { kind: 'around', node: 'concept:attention', depth: 1 });
  const scene = sceneOf(filter(asked, { weight: 60 }), whole);
  expect(ids(scene.nodes)).toEqual(['concept:attention', 'paper:a', 'paper:b']);
  expect(scene.sentence).toBe('Directly tied to “attention”: 2 papers.');
  expect(missingWords(scene)).toBe('2 nodes and 2 lines hidden by filters.');
});

test('together: chosen ones outside, what they share between them, parted by how many share it', () => {
  const view = ask(START, { kind: 'together', nodes: ['paper:a', 'paper:b', 'paper:d'] });
  expect(sceneOf(view, { overview: OVERVIEW, graph: EMPTY }).lookups).toHaveLength(3);
  const scene = sceneOf(view, whole);
  expect(scene.groups).toEqual([
    { name: 'Together', ids: ['paper:a', 'paper:b', 'paper:d'] },
    { name: 'Shared by all 3', ids: ['concept:attention'] },
    { name: 'Shared by 2 of 3', ids: ['concept:imagenet'] }
  ]);
  expect(scene.sentence).toBe('Of “a”, “b” and “d”, two or more share 2 concepts; one is common to all.');
  const pair = sceneOf(
    ask(START, { kind: 'together', nodes: ['concept:attention', 'concept:routing'] }),
    whole
  );
  expect(pair.sentence).toBe('“attention” and “routing” share 1 paper.');
  const [left, right] = [pair.nodes[0]!, pair.nodes[1]!];
  expect([left.y, right.y, left.x < 0, right.x > 0]).toEqual([0, 0, true, true]);
  const strangers = sceneOf(ask(START, { kind: 'together', nodes: ['paper:c', 'paper:e'] }), whole);
  expect(strangers.sentence).toBe('“c” and “e” share nothing that this collection knows of.');
});

test('over time: papers by date, arrows, and what has no date is said', () => {
  const scene = sceneOf(ask(START, { kind: 'time', about: 'paper:a' }), whole);
  expect(ids(scene.nodes)).toEqual(['paper:a', 'paper:b']);
  expect(scene.nodes[0]!.x).toBeLessThan(scene.nodes[1]!.x);
  expect(scene.axis!.map(({ label }) => label)).toEqual(['2018', '2019']);
  expect(scene.edges).toMatchObject([{ source: 'paper:a', target: 'paper:b', kind: 'lineage' }]);
  expect(scene.sentence).toBe(
    '“a” over time: 2 papers from 2018 to 2019. 1 arrow leads from what came before to what came after it.'
  );
  const theme = sceneOf(ask(START, { kind: 'time', about: 'theme:vision' }), whole);
  expect(theme.sentence).toContain('“vision” over time: 3 papers from 2018 to 2020.');
  expect(theme.groups.map(({ name }) => name)).toEqual(['2020', '2019', '2018']);
  const late = sceneOf(
    filter(ask(START, { kind: 'time', about: 'theme:vision' }), { years: [2020, 2020] }),
    whole
  );
  expect([late.hidden, ids(late.nodes)]).toEqual([2, ['paper:c']]);
});

test('a theme whose papers are still coming is not said to be empty', () => {
  const { sentence } = sceneOf(openTheme(START, 'vision'), { ...whole, graph: EMPTY });
  expect(sentence).toBe('Loading what is in “vision” …');
});

test('over time: the year with the most papers is said only where there is one', () => {
  const papers = [2018, 2020, 2020].map((year, at) => ({
    ...whole.graph.nodes.get('paper:a')!,
    ...{ id: `paper:${at}`, year }
  }));
  expect(timeSentence('x', papers, 0, 0)).toBe('“x” over time: 3 papers from 2018 to 2020, most in 2020.');
  expect(timeSentence('x', papers.slice(1), 0, 0)).toBe('“x” over time: 2 papers in 2020.');
});

test('around: what is left out is not passed over', () => {
  const centre = whole.graph.nodes.get('concept:attention')!;
  const one = [whole.graph.nodes.get('paper:a')!];
  expect(aroundSentence(centre, 2, one, 0)).toBe('Within two steps of “attention”: 1 paper.');
  expect(aroundSentence(centre, 1, one, 3)).toBe(
    'The nearest of what is directly tied to “attention”: 1 paper.'
  );
});

test('in words', () => {
  const scene = sceneOf(openTheme(START, 'vision'), whole);
  expect(inWords('concept:attention', scene, whole)).toBe('Attention, method, 4 papers, 3 shown');
  expect(inWords('paper:a', scene, whole)).toBe('A, paper, 2018, 2 concepts, 3 shown');
  expect(inWords('theme:vision', scene, whole)).toBe('Vision, theme, 3 papers, 2 concepts, open');
  expect(inWords('paper:a~paper:b', scene, whole)).toBe('A and B, related papers');
});
