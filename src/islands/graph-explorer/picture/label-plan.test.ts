import { expect, test } from 'vitest';
import { sceneOf } from '../scene.ts';
import { openTheme, START } from '../state.ts';
import { known, OVERVIEW } from '../test-graph.ts';
import { UNIT } from './elements.ts';
import { clipped, planLabels } from './label-plan.ts';
import type { Projection } from './projection.ts';

/** A window whose middle lies somewhere on the map. */
function windowAt(middle: number, width: number): Projection {
  const height = 400;
  const toWindow = ({ x, y }: { x: number; y: number }) => ({
    x: (x - middle) * UNIT + width / 2,
    y: y * UNIT + height / 2
  });
  return { width, height, zoom: 1, toWindow, near: () => new Set() };
}

const material = { overview: OVERVIEW, graph: known('theme-vision') };
const regions = (open: boolean, picture: Projection) =>
  planLabels(
    sceneOf(open ? openTheme(START, 'vision') : START, material),
    picture,
    undefined,
    undefined,
    line => line.length * 8
  ).filter(({ kind }) => kind === 'region');

test('a closed theme is named beside an open one, not on it', () => {
  const labels = regions(true, windowAt(10, 900));
  expect(labels.map(({ id }) => id).toSorted()).toEqual(['theme:networks', 'theme:vision']);
  const closed = labels.find(({ id }) => id === 'theme:networks')!.box;
  const edge = windowAt(10, 900).toWindow({ x: OVERVIEW.regions[0]!.r, y: 0 }).x;
  expect(closed.x - closed.width / 2).toBeGreaterThan(edge);
});

test('a theme whose middle is out of sight is not pressed into the window', () => {
  expect(regions(true, windowAt(0, 600)).map(({ id }) => id)).toEqual(['theme:vision']);
});

test('where names of closed themes would touch, the lesser one moves a little and stays on its own disc', () => {
  const [large, small] = OVERVIEW.regions;
  const stand = windowAt(0, 900);
  // The names are wider than the discs, which lie side by side.
  const beside = { ...small!, x: large!.x + (large!.r * 3) / 2 + 0.1, y: large!.y, r: large!.r / 2 };
  const overview = { ...OVERVIEW, regions: [large!, beside] };
  const scene = sceneOf(START, { overview, graph: known() });
  const width = (line: string) => (line === 'Vision' ? 3.6 : 2.6) * beside.r * UNIT;
  const labels = planLabels(scene, stand, undefined, undefined, width);
  const { box } = labels.find(({ id }) => id === beside.id)!;
  const middle = stand.toWindow(beside);
  expect({ x: box.x, y: box.y }).not.toEqual(middle);
  expect(Math.hypot(box.x - middle.x, box.y - middle.y)).toBeLessThan(beside.r * UNIT);
});

test.each([
  ['A short title', 'A short title'],
  ['A Homogeneous Graph Neural Network for Precoding', 'A Homogeneous Graph Neural…'],
  ['PC-DARTS: Partial Channel Connections, and more', 'PC-DARTS: Partial Channel…'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesellschaf…']
])('%j is cut to %j', (text, short) => expect(clipped(text, 34)).toBe(short));
