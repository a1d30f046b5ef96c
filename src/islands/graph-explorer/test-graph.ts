import { EMPTY, withShard, type KnownGraph } from './graph.ts';
import { readOverview, type Overview } from './overview.ts';
import { NODE_TYPES, WIRE_VERSION, type NodeType, type OverviewFile, type ShardFile } from './wire.ts';

/** A node for tests: key, type, place, size. */
export type TestNode = readonly [id: string, type: NodeType, x: number, y: number, size: number];

/** Shard files as the site writes them, by name. Edges are given once, with both ends. */
export function testShards(
  shards: Readonly<Record<string, readonly TestNode[]>>,
  edges: readonly (readonly [a: string, b: string, weight: number])[],
  arrows: readonly (readonly [from: string, to: string])[] = []
): Map<string, ShardFile> {
  const home = new Map(
    Object.entries(shards).flatMap(([name, nodes]) => nodes.map(([id]) => [id, name] as const))
  );
  const all = new Map(Object.values(shards).flatMap(nodes => nodes.map(node => [node[0], node] as const)));
  return new Map(
    Object.entries(shards).map(([name, own]) => {
      const links = edges.filter(([a, b]) => home.get(a) === name || home.get(b) === name);
      const followed = arrows.filter(([from, to]) => home.get(from) === name || home.get(to) === name);
      const ends = [...links, ...followed].flatMap(([a, b]) => [a, b]);
      const outside = [...new Set(ends)].filter(id => home.get(id) !== name);
      const nodes = [...own, ...outside.map(id => all.get(id)!)];
      const names = Object.keys(shards);
      const place = (id: string) => nodes.findIndex(node => node[0] === id);
      const file: ShardFile = {
        version: WIRE_VERSION,
        own: own.length,
        nodes: {
          id: nodes.map(([id]) => id),
          label: nodes.map(([id]) => id.replace(/^\w+:/u, '').replaceAll('-', ' ')),
          type: nodes.map(([, type]) => NODE_TYPES.indexOf(type)),
          x: nodes.map(([, , x]) => x * 10),
          y: nodes.map(([, , , y]) => y * 10),
          size: nodes.map(([, , , , size]) => size),
          date: nodes.map(([, type], at) => (type === 'paper' ? (2018 + at) * 100 : 0)),
          sources: nodes.map(([, type], at) => (type === 'paper' ? [at % 2] : []))
        },
        home: outside.map(id => names.indexOf(home.get(id)!)),
        shards: names,
        edges: {
          a: links.map(([a]) => place(a)),
          b: links.map(([, b]) => place(b)),
          weight: links.map(([, , w]) => w)
        },
        lineage: {
          from: followed.map(([from]) => place(from)),
          to: followed.map(([, to]) => place(to)),
          stated: followed.map(() => 1)
        }
      };
      return [name, file] as const;
    })
  );
}

/** Two themes: three papers and two concepts in one, two papers and a concept in the other, one concept between them. */
export const SHARDS = testShards(
  {
    'theme-vision': [
      ['paper:a', 'paper', 0, 0, 2],
      ['paper:b', 'paper', 2, 0, 2],
      ['paper:c', 'paper', 1, 2, 1],
      ['concept:attention', 'method', 1, 1, 4],
      ['concept:imagenet', 'dataset', -1, 1, 2]
    ],
    'theme-networks': [
      ['paper:d', 'paper', 20, 0, 2],
      ['paper:e', 'paper', 22, 0, 1],
      ['concept:routing', 'task', 21, 1, 2]
    ]
  },
  [
    ['paper:a', 'concept:attention', 3],
    ['paper:b', 'concept:attention', 2],
    ['paper:c', 'concept:attention', 1],
    ['paper:d', 'concept:attention', 1],
    ['paper:a', 'concept:imagenet', 2],
    ['paper:b', 'concept:imagenet', 1],
    ['paper:d', 'concept:routing', 3],
    ['paper:e', 'concept:routing', 2],
    ['paper:a', 'paper:b', 0.5]
  ],
  [['paper:a', 'paper:b']]
);

/** The first look at these two themes. */
export const OVERVIEW_FILE: OverviewFile = {
  version: WIRE_VERSION,
  papers: 5,
  concepts: 3,
  edges: 9,
  arrows: 1,
  loose: 0,
  buckets: 2,
  sources: [
    { name: 'a.bib', papers: 3 },
    { name: 'b.txt', papers: 2 }
  ],
  years: [2018, 2020],
  themes: [
    {
      id: 'vision',
      label: 'vision',
      colour: 0,
      x: 0,
      y: 10,
      r: 30,
      papers: 3,
      concepts: 2,
      leading: ['attention']
    },
    {
      id: 'networks',
      label: 'networks',
      colour: 1,
      x: 210,
      y: 5,
      r: 25,
      papers: 2,
      concepts: 1,
      leading: ['routing']
    }
  ],
  ties: [{ a: 0, b: 1, weight: 1.5, shared: [0] }],
  shared: [{ id: 'concept:attention', label: 'attention', type: 1 }],
  dots: { theme: [0, 0, 1], x: [0, 20, 200], y: [0, 0, 0] }
};

/** Read. */
export const OVERVIEW: Overview = readOverview(OVERVIEW_FILE);

/** The graph with some shards loaded. */
export function known(...names: readonly string[]): KnownGraph {
  return names.reduce((graph, name) => withShard(graph, name, SHARDS.get(name)!), EMPTY);
}
