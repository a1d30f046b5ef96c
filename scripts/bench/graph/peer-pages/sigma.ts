// Everything in one sigma, with its own defaults.
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { PeerData } from '../peers.ts';

const { label, type, x, y, size, a, b } = (await (await fetch('../data.json')).json()) as PeerData;
const graph = new UndirectedGraph();
label.forEach((name, at) => {
  const color = type[at] === 0 ? '#999' : '#369';
  graph.addNode(at, { label: name, x: x[at], y: -y[at]!, size: 1 + Math.log2(1 + size[at]!), color });
});
a.forEach((from, at) => graph.mergeEdge(from, b[at], { color: '#ccc' }));
const sigma = new Sigma(graph, document.getElementById('stage')!);
sigma.once('afterRender', () => (document.documentElement.dataset['graph'] = 'drawn'));
// The first frame is drawn while it is made.
sigma.refresh();
