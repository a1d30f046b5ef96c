import { expect, test } from 'vitest';
import { sceneOf } from '../scene.ts';
import { ask, openTheme, START } from '../state.ts';
import { known, OVERVIEW } from '../test-graph.ts';
import type { PaperText } from '../wire.ts';
import { graphOfAll, graphOfScene, type Collecting } from './collect.ts';
import { fileName } from './name.ts';

const text = (rest: Partial<PaperText>): PaperText => ({
  title: 'A title',
  abstract: 'First sentence. We use attention here. Third one.',
  byline: '',
  links: [],
  concepts: [{ id: 'attention', mentions: [[1, 23, 32]] }],
  related: [],
  after: [],
  ...rest
});
const texts: Readonly<Record<string, PaperText>> = {
  'paper:a': text({
    related: [{ id: 'b', reasons: [{ concept: 'attention', here: [1, 23, 32], there: [0, 0, 1] }] }]
  }),
  'paper:b': text({ title: 'B says', after: [{ id: 'paper:a', stated: true, at: [1, 0, 5] }] })
};
const graph = known('theme-vision', 'theme-networks');
const from: Collecting = {
  overview: OVERVIEW,
  graph,
  says: { paper: id => texts[id] },
  addressOf: id => `https://x.example/${id}`
};

test('everything: as many nodes and edges as the overview says, and the arrows', () => {
  const { nodes, edges } = graphOfAll('All', from);
  expect([nodes.length, edges.length]).toEqual([
    OVERVIEW.papers + OVERVIEW.concepts,
    OVERVIEW.edges + OVERVIEW.arrows
  ]);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  expect(nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id).toSorted());
});

test('each edge says why, with the sentences of both sides', () => {
  const edge = (id: string) => graphOfAll('All', from).edges.find(each => each.id === id);
  expect(edge('concept:attention~paper:a')).toMatchObject({
    kind: 'mentions',
    source: 'paper:a',
    sourceSays: 'We use attention here.',
    targetSays: ''
  });
  expect(edge('paper:a~paper:b')).toMatchObject({
    kind: 'related',
    because: 'attention',
    sourceSays: 'We use attention here.',
    targetSays: 'B says'
  });
  expect(edge('paper:a~paper:b~came-before')).toMatchObject({
    kind: 'came before',
    source: 'paper:a',
    target: 'paper:b',
    targetSays: 'First sentence.'
  });
  expect(edge('concept:routing~paper:d')).toMatchObject({ sourceSays: '' });
});

test('a picture: its themes are nodes, ties name what is shared', () => {
  const scene = sceneOf(openTheme(START, 'vision'), { overview: OVERVIEW, graph });
  const { nodes, edges } = graphOfScene('Map', scene, from);
  expect(nodes.filter(({ type }) => type === 'theme').map(({ label }) => label)).toEqual([
    'Vision',
    'Networks'
  ]);
  expect(nodes).toHaveLength(scene.nodes.length + scene.regions.length);
  expect(edges.find(({ kind }) => kind === 'tie')).toMatchObject({ because: 'attention', weight: 1.5 });
  expect(nodes.find(({ id }) => id === 'paper:a')).toMatchObject({ theme: 'Vision', year: 2018 });
});

test('files are named after what they show', () => {
  expect(fileName(START)).toBe('themes');
  expect(fileName(ask(START, { kind: 'between', from: 'paper:a', to: 'concept:b-c' }))).toBe('between-a-b-c');
  const many = Array.from({ length: 60 }, (_, at) => `paper:long-name-${at}`);
  expect(fileName(ask(START, { kind: 'together', nodes: many })).length).toBeLessThanOrEqual(80);
});
