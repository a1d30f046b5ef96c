import { expect, test } from 'vitest';
import { EMPTY } from '../graph.ts';
import { sceneOf } from '../scene.ts';
import { ask, filter, START } from '../state.ts';
import { OVERVIEW } from '../test-graph.ts';
import { NODE_TYPES, WIRE_VERSION, type ChangedFile } from '../wire.ts';
import { changedSentence, rowNote } from '../words-changed.ts';
import { readChanged } from './changed.ts';

const FILE: ChangedFile = {
  version: WIRE_VERSION,
  build: 3,
  newest: 3,
  isFirst: false,
  groups: [
    { of: 'papers', turn: 'came', total: 2, rows: [{ id: 'paper:a' }, { name: 'Without a place' }] },
    { of: 'papers', turn: 'changed', total: 1, rows: [{ id: 'paper:b', parts: ['title', 'abstract'] }] },
    { of: 'concepts', turn: 'changed', total: 1, rows: [{ id: 'concept:x', papers: [2, 3] }] },
    { of: 'concepts', turn: 'went', total: 1, rows: [{ name: 'routers', into: 'routing' }] },
    { of: 'themes', turn: 'changed', total: 1, rows: [{ id: 'theme:vision', papers: [2, 3] }] }
  ],
  nodes: {
    id: ['paper:a', 'paper:b', 'concept:x'],
    label: ['a', 'b', 'x'],
    type: [0, 0, 1],
    x: [0, 20, 10],
    y: [0, 0, 10],
    size: [1, 1, 3],
    date: [202001, 0, 0],
    sources: [[0], [1], []]
  },
  home: ['theme-vision', 'theme-vision', 'theme-vision'],
  edges: { a: [0, 1], b: [2, 2], weight: [2, 1] }
};
const material = { overview: OVERVIEW, graph: EMPTY, changed: readChanged(FILE) };
const view = ask(START, { kind: 'changed' });

test('what is new and what changed stands in its place, new papers larger; what is gone is said', () => {
  const scene = sceneOf(view, material);
  expect(scene.nodes.map(({ id, step, x }) => [id, step, x])).toEqual([
    ['paper:a', 0, 0],
    ['paper:b', 1, 2],
    ['concept:x', 1, 1]
  ]);
  expect(scene.edges.filter(({ kind }) => kind === 'mentions')).toHaveLength(2);
  expect(scene.regions).toHaveLength(2);
  expect(scene.groups).toEqual([
    { name: 'New papers', ids: ['paper:a'], notes: [''], gone: [{ name: 'Without a place', note: '' }] },
    { name: 'Changed papers', ids: ['paper:b'], notes: ['title and abstract'] },
    { name: 'Changed concepts', ids: ['concept:x'], notes: ['2 → 3 papers'] },
    {
      name: 'Gone concepts',
      ids: [],
      notes: [],
      gone: [{ name: 'routers', note: 'now part of “routing”' }]
    },
    { name: 'Changed themes', ids: ['theme:vision'], notes: ['2 → 3 papers'] }
  ]);
  expect(scene.sentence).toBe(
    'Since the build before: 2 papers came and 1 changed; 1 concept changed and 1 went; 1 theme changed.'
  );
  expect(scene.leftOut).toBe(0);
  const [came, ...rest] = FILE.groups;
  const cut = readChanged({ ...FILE, groups: [{ ...came!, total: 9 }, ...rest] });
  expect(sceneOf(view, { ...material, changed: cut }).leftOut).toBe(7);
});

test('filters hide and count', () => {
  const scene = sceneOf(filter(view, { off: ['method'] }), material);
  expect([scene.hidden, scene.nodes.length, scene.tally?.types.get('method')]).toEqual([1, 2, 1]);
  expect(sceneOf(filter(view, { sources: ['a.bib'] }), material).hidden).toBe(1);
  expect(NODE_TYPES).toContain('method');
});

test('before its file has come, the map without words', () => {
  const scene = sceneOf(view, { overview: OVERVIEW, graph: EMPTY });
  expect([scene.regions.length, scene.sentence]).toEqual([2, '']);
});

test.each<[string, Partial<ChangedFile>, string]>([
  [
    'the first build',
    { isFirst: true, build: 1, newest: 1, groups: [] },
    'This is the first build: there is nothing before it to compare with. What comes, goes and changes with later builds is shown here.'
  ],
  [
    'only unchanged builds after the first',
    { isFirst: true, build: 1, newest: 2, groups: [] },
    'Nothing has changed since the first build: there is nothing before it to compare with. What comes, goes and changes with later builds is shown here.'
  ],
  [
    'an unchanged build after one that changed something',
    { newest: 4, groups: [{ of: 'papers', turn: 'moved', total: 2, rows: [] }] },
    'Build 4 changed nothing; build 3 did: 2 papers moved to another theme.'
  ],
  [
    'only ties',
    { groups: [] },
    'Since the build before: no paper, concept or theme came, went or changed, only what ties them.'
  ],
  [
    'another name',
    {
      groups: [
        { of: 'concepts', turn: 'came', total: 1200, rows: [] },
        { of: 'concepts', turn: 'renamed', total: 1, rows: [] }
      ]
    },
    'Since the build before: 1,200 concepts came and 1 has another name.'
  ]
])('in words: %s', (_, file, sentence) => {
  expect(changedSentence({ ...FILE, ...file })).toBe(sentence);
});

test('on the first build the list shows the themes', () => {
  const none = { nodes: { ...FILE.nodes, id: [] }, edges: { a: [], b: [], weight: [] } };
  const changed = readChanged({ ...FILE, ...none, isFirst: true, groups: [] });
  expect(sceneOf(view, { ...material, changed }).groups.map(({ name }) => name)).toEqual(['Themes']);
});

test.each([
  [{ papers: [3, 3], before: 'method' } as const, 'before: method'],
  [{ parts: ['facts'] } as const, 'facts'],
  [{}, '']
])('a row %j', (row, note) => {
  expect(rowNote(row)).toBe(note);
});
