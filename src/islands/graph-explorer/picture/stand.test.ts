import { expect, test } from 'vitest';
import { sceneOf } from '../scene.ts';
import { ask, openTheme, START } from '../state.ts';
import { known, OVERVIEW } from '../test-graph.ts';
import { fitOf } from './fit.ts';
import { firstStand, hitAt, projectionOf } from './stand.ts';

const material = { overview: OVERVIEW, graph: known('theme-vision', 'theme-networks') };
const window = { width: 800, height: 600 };
const standOf = (view: typeof START) => {
  const scene = sceneOf(view, material);
  return { scene, stand: projectionOf(scene, firstStand(view, scene, OVERVIEW, window), window) };
};

test('all of a picture stands inside its window, in the middle', () => {
  const { scene, stand } = standOf(START);
  for (const { x, y, r } of scene.regions)
    for (const corner of [-r, r]) {
      const at = stand.toWindow({ x: x + corner, y: y + corner });
      expect(at.x > 0 && at.x < window.width && at.y > 0 && at.y < window.height).toBe(true);
    }
});

test('an opened theme fills the window', () => {
  const { stand } = standOf(openTheme(START, 'vision'));
  const { x, y } = stand.toWindow(OVERVIEW.regions[0]!);
  expect([Math.round(x), Math.round(y)]).toEqual([400, 300]);
});

test('a few nodes alone are not brought too near; nothing stands in the middle', () => {
  expect(fitOf([{ x: 5, y: 5, width: 10, height: 10 }], window, 20)).toEqual({
    zoom: 1.6,
    pan: { x: 392, y: 292 }
  });
  expect(fitOf([], window, 20)).toEqual({ zoom: 1, pan: { x: 400, y: 300 } });
});

test('what stands at a place: a node before its region, nothing on the background', () => {
  const { scene, stand } = standOf(openTheme(START, 'vision'));
  expect(hitAt(scene, stand, stand.toWindow({ x: 2, y: 0 }))).toBe('paper:b');
  expect(hitAt(scene, stand, stand.toWindow({ x: -2, y: 1 }))).toBe('theme:vision');
  expect(hitAt(scene, stand, stand.toWindow({ x: 10, y: 20 }))).toBeUndefined();
});

test('what lies next to a node, or at the ends of an edge; a theme has no neighbours that step forward', () => {
  const { stand } = standOf(ask(START, { kind: 'around', node: 'concept:routing', depth: 1 }));
  expect(stand.near('concept:routing')).toEqual(new Set(['concept:routing', 'paper:d', 'paper:e']));
  expect(stand.near('concept:routing~paper:d')).toEqual(new Set(['concept:routing', 'paper:d']));
  expect(stand.near('concept:attention')).toEqual(new Set());
  expect(standOf(START).stand.near('theme:vision')).toEqual(new Set());
});
