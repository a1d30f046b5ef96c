import { expect, test } from 'vitest';
import { nearPages } from './near.ts';

const PAGES = [
  'papers/darts/',
  'papers/pc-darts-partial-channel-connections/',
  'concepts/weight-sharing/',
  'concepts/network-pruning/',
  'concepts/structured-network-pruning/'
].map(path => ({ path, label: path }));

test.each([
  ['/papers/pc-darts-partial-ch', ['papers/pc-darts-partial-channel-connections/']],
  ['/some/base/concepts/Weight%20Sharing.html', ['concepts/weight-sharing/']],
  ['/concepts/wieght-sharing/', ['concepts/weight-sharing/']],
  ['/concepts/pruning-network/', ['concepts/network-pruning/', 'concepts/structured-network-pruning/']],
  ['/papers/darts-differentiable-search/', ['papers/darts/']],
  ['/papers/%E0%A4%A/', []],
  ['/', []],
  ['/papers/nothing-like-it/', []]
])('%s may have meant %j', (pathname, paths) => {
  expect(nearPages(pathname, PAGES).map(({ path }) => path)).toEqual(paths);
});
