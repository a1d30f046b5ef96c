// Everything in one Cytoscape, as its documentation shows it for large graphs; WebGL where the address says so.
import cytoscape from 'cytoscape';
import type { PeerData } from '../peers.ts';

const { label, type, x, y, size, a, b } = (await (await fetch('../data.json')).json()) as PeerData;
const webgl = location.pathname.includes('webgl');
/** The types of this version do not know the WebGL mode yet. */
const renderer = { renderer: { name: 'canvas', webgl } } as object;
const cy = cytoscape({
  ...renderer,
  container: document.getElementById('stage'),
  elements: {
    nodes: label.map((name, at) => ({
      data: { id: String(at), label: name, size: 8 + Math.log2(1 + size[at]!) * 3 },
      position: { x: x[at]! * 2.2, y: y[at]! * 2.2 },
      classes: `type-${type[at]!}`
    })),
    edges: a.map((from, at) => ({ data: { id: `e${at}`, source: String(from), target: String(b[at]!) } }))
  },
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': '#369' } },
    { selector: '.type-0', style: { shape: 'rectangle', 'background-color': '#999' } },
    {
      selector: 'edge',
      style: { width: 1, 'line-color': '#ccc', 'curve-style': webgl ? 'straight' : 'haystack', events: 'no' }
    }
  ] as cytoscape.StylesheetJson,
  textureOnViewport: true,
  pixelRatio: 1
});
const drawn = () => (document.documentElement.dataset['graph'] = 'drawn');
// The WebGL mode does not tell of its frames: its first one is drawn in the next.
if (webgl) requestAnimationFrame(() => requestAnimationFrame(drawn));
else cy.one('render', drawn);
