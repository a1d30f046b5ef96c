import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphNode, LayoutMemory, Position } from '../../model/graph.ts';
import { buildGraph } from '../index.ts';
import { collection, twoFields, wordTexts } from '../test-papers.ts';
import { freePlaces, SPACING } from './free-places.ts';

const build = ({ papers, concepts }: ReturnType<typeof twoFields>, memory?: LayoutMemory) =>
  buildGraph(papers, concepts, { related: 5, memory }).value;

function nearestPair(nodes: readonly { position: Position }[]): number {
  const squares = nodes.flatMap(({ position: a }, at) =>
    nodes.slice(at + 1).map(({ position: b }) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2)
  );
  return Math.sqrt(Math.min(Infinity, ...squares));
}

const meanDistance = (
  nodes: readonly GraphNode[],
  pairs: (a: GraphNode, b: GraphNode) => boolean
): number => {
  const distances = nodes.flatMap(a =>
    nodes
      .filter(b => a !== b && pairs(a, b))
      .map(b => Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y))
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
};

describe('the map', () => {
  test('has a node for each paper and shared concept, ordered by id', () => {
    const ids = build(twoFields(4)).nodes.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toEqual(expect.arrayContaining(['paper:nas-0', 'concept:supernet', 'concept:edge-device']));
    expect(ids).toHaveLength(8 + 5);
  });

  test('puts papers of one theme nearer to each other than to others', () => {
    const papers = build(twoFields(8)).nodes.filter(({ kind }) => kind === 'paper');
    expect(meanDistance(papers, (a, b) => a.theme === b.theme)).toBeLessThan(
      meanDistance(papers, (a, b) => a.theme !== b.theme) / 1.5
    );
  });

  test('lets nothing overlap, fresh or grown', () => {
    fc.assert(
      fc.property(wordTexts(), fc.nat(14), (texts, kept) => {
        const first = build(collection(texts.slice(0, kept)));
        const grown = build(collection(texts), first.layout);
        for (const { nodes } of [first, grown])
          expect(nearestPair(nodes)).toBeGreaterThanOrEqual(SPACING - 1e-9);
      }),
      { numRuns: 40 }
    );
  });

  test('keeps every place when papers are added, and puts them beside their neighbours', () => {
    const first = build(twoFields(6));
    const grown = build(twoFields(7), first.layout);
    const places = new Map(grown.nodes.map(({ id, position }) => [id, position]));
    for (const { id, position } of first.nodes) expect(places.get(id)).toEqual(position);
    const isNear = (a: GraphNode, b: GraphNode): boolean => a.id === 'paper:nas-6' && b.theme === a.theme;
    const isFar = (a: GraphNode, b: GraphNode): boolean => a.id === 'paper:nas-6' && b.theme !== a.theme;
    expect(meanDistance(grown.nodes, isNear)).toBeLessThan(meanDistance(grown.nodes, isFar));
  });

  test('is drawn anew where the remembered themes say nothing of these papers any more', () => {
    const { positions, themes } = build(twoFields(6)).layout;
    const moved = Object.fromEntries(
      Object.entries(positions).map(([id, { x, y }]) => [id, { x: -y - 40, y: x }])
    );
    const mixed = Object.values(themes).flatMap(({ papers }) => papers);
    const shuffled = Object.fromEntries(
      Object.keys(themes).map((id, half) => [
        id,
        { colour: half, papers: mixed.filter((_, at) => at % 2 === half) }
      ])
    );
    const keptUnder = (remembered: LayoutMemory['themes']) =>
      build(twoFields(6), { version: 1, positions: moved, themes: remembered }).layout.positions;
    expect(keptUnder(themes)).toEqual(moved);
    expect(keptUnder(shuffled)).not.toEqual(moved);
  });

  test('has places of two decimals', () => {
    for (const { position } of build(twoFields(5)).nodes) {
      for (const value of [position.x, position.y]) expect(Number(value.toFixed(2))).toBe(value);
    }
  });
});

test('the nearest free place is taken', () => {
  const free = freePlaces();
  free.take({ x: 0, y: 0 });
  const { x, y } = free.takeNear({ x: 0, y: 0 });
  expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(SPACING);
  expect(Math.hypot(x, y)).toBeLessThan(2 * SPACING);
});
