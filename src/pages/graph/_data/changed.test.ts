import { expect, test } from 'vitest';
import type { BuildEntry } from '../../../schema/build.ts';
import { changedFile } from './changed.ts';
import type { MapNode } from './index-collection.ts';

const COUNTS = { papers: 2, concepts: 1, themes: 1, related: 1, stated: 0 };
const NOTHING = { came: [], went: [], renamed: [], changed: [] };
const build = (number: number, rest: Partial<BuildEntry> = {}): BuildEntry => ({
  ...{ number, key: String(number), counts: COUNTS },
  ...{ papers: NOTHING, concepts: NOTHING, themes: NOTHING },
  ...rest
});
const second = build(2, {
  before: COUNTS,
  papers: {
    came: [
      { slug: 'a', title: 'A \\& B', why: 'seeds' },
      { slug: 'lost', title: 'Lost', why: 'seeds' }
    ],
    went: [{ slug: 'old', title: 'Old', why: 'merge', to: 'a' }],
    renamed: [],
    changed: [{ slug: 'b', title: 'B', what: ['theme'], why: 'rest' }]
  },
  concepts: {
    ...NOTHING,
    changed: [{ slug: 'x', label: 'x', type: 'method', papers: [1, 2], why: 'papers' }]
  },
  themes: { ...NOTHING, renamed: [{ id: 't', before: 'u', label: 't' }] }
});

const node = (key: string): [string, MapNode] => {
  const [kind, slug] = key.split(':') as ['paper' | 'concept', string];
  const rest = { type: 0, x: 1, y: 2, size: 1, date: 0, sources: [], theme: 't', shard: 'theme-t' };
  return [key, { key, kind, slug, label: slug, ...rest }];
};
const collection = {
  papers: new Map([['a', { title: 'A' }]]),
  concepts: new Map<string, { label: string }>(),
  nodes: new Map(['paper:a', 'paper:b', 'concept:x'].map(node)),
  edges: [
    { source: 'paper:a', target: 'concept:x', weight: 1 },
    { source: 'paper:b', target: 'concept:x', weight: 2 },
    { source: 'paper:b', target: 'concept:elsewhere', weight: 3 }
  ]
};

test('rows with a place are keys; what has none is a name', () => {
  const { groups, nodes, home, edges } = changedFile({ ...collection, builds: [build(1), second] });
  expect(groups).toEqual([
    { of: 'papers', turn: 'came', total: 2, rows: [{ id: 'paper:a' }, { name: 'Lost' }] },
    { of: 'concepts', turn: 'changed', total: 1, rows: [{ id: 'concept:x', papers: [1, 2] }] },
    { of: 'themes', turn: 'renamed', total: 1, rows: [{ id: 'theme:t', before: 'u' }] },
    { of: 'papers', turn: 'moved', total: 1, rows: [{ id: 'paper:b' }] },
    { of: 'papers', turn: 'went', total: 1, rows: [{ name: 'Old', into: 'A' }] }
  ]);
  expect([nodes.id, home]).toEqual([
    ['paper:a', 'concept:x', 'paper:b'],
    ['theme-t', 'theme-t', 'theme-t']
  ]);
  expect(edges).toEqual({ a: [2, 0], b: [1, 1], weight: [2, 1] });
});

test('a build that changed nothing leads to the one that did', () => {
  const quiet = build(3, { before: COUNTS });
  expect(changedFile({ ...collection, builds: [build(1), second, quiet] })).toMatchObject({
    build: 2,
    newest: 3,
    isFirst: false
  });
});

test.each([[[]], [[build(1)]]])('nothing to compare with: %j', builds => {
  expect(changedFile({ ...collection, builds })).toMatchObject({ build: 1, isFirst: true, groups: [] });
});

test('a build that changes everything is told by its numbers', () => {
  const came = Array.from({ length: 900 }, (_, at) => ({ slug: `p${at}`, title: '', why: 'seeds' as const }));
  const builds = [build(2, { before: COUNTS, papers: { ...NOTHING, came } })];
  const [group] = changedFile({ ...collection, builds }).groups;
  expect([group!.total, group!.rows.length]).toEqual([900, 80]);
});
