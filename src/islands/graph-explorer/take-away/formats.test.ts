import cytoscape from 'cytoscape';
import { parse } from 'papaparse';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { expect, test } from 'vitest';
import { GEXF, GRAPHML, violations } from '../../../../tests/fixtures/graph-schemas.ts';
import { edgesCsv, nodesCsv } from './csv.ts';
import { FORMATS } from './formats.ts';
import { gexf } from './gexf.ts';
import type { OutGraph } from './graph.ts';
import { graphml } from './graphml.ts';
import { cyjs, vosviewer } from './json.ts';
import { escapeXml } from './xml.ts';

const NASTY = [
  '=HYPERLINK("http://evil.example","x")',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  'a "quoted", comma; and\nline\r\nbreaks',
  '<script>alert(1)</script> & ]]> --> <![CDATA[',
  'S^{2}FT: \\eg~5\\% <50 ms',
  'control \u0000\u0007\u001b\ufffe and lone \ud800 surrogate',
  '模型 𝕏 é\u0301',
  "o'clock"
];

const GRAPH: OutGraph = {
  title: NASTY[6]!,
  nodes: [
    {
      id: 'theme:a',
      label: 'A',
      type: 'theme',
      size: 11,
      x: 0.5,
      y: -3,
      url: 'https://x.example/themes/a/?a=1&b=2'
    },
    ...NASTY.map((label, at) => ({
      id: `paper:p${at}`,
      label,
      type: 'paper' as const,
      theme: NASTY[5]!,
      ...(at % 2 === 0 && { year: 2020 + at }),
      size: at,
      x: at,
      y: at / 3,
      url: `https://x.example/papers/p${at}/`
    }))
  ],
  edges: NASTY.map((text, at) => ({
    id: `paper:p${at}~theme:a`,
    source: `paper:p${at}`,
    target: at === 0 ? 'paper:p1' : 'theme:a',
    kind: at === 0 ? ('came before' as const) : ('mentions' as const),
    weight: at / 7,
    because: text,
    sourceSays: text,
    targetSays: ''
  }))
};

/** What may come back of a text: what XML cannot hold is replaced. */
const readable = (text: string) =>
  // eslint-disable-next-line no-control-regex -- they are what is replaced
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/gu, '\ufffd');

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly; throws where it is not well-formed. */
function read(text: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { tag: name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', part => void (open.at(-1)!.text += part));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

const all = (element: Element, tag: string): Element[] => [
  ...element.children.filter(child => child.tag === tag),
  ...element.children.flatMap(child => all(child, tag))
];

test('GraphML: keys are declared before they are used, ends exist, every text comes back', () => {
  const root = read(graphml(GRAPH));
  expect(root).toMatchObject({
    tag: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' }
  });
  expect(root.children.map(({ tag }) => tag)).toEqual([...Array(13).fill('key'), 'graph']);
  const keys = new Map(all(root, 'key').map(({ attributes }) => [attributes['id'], attributes]));
  for (const kind of ['node', 'edge'])
    for (const data of all(root, kind).flatMap(element => all(element, 'data')))
      expect(keys.get(data.attributes['key'])).toMatchObject({ for: kind });
  const ids = new Set(all(root, 'node').map(({ attributes }) => attributes['id']));
  expect([ids.size, all(root, 'edge').length]).toEqual([GRAPH.nodes.length, GRAPH.edges.length]);
  for (const { attributes } of all(root, 'edge'))
    expect([ids.has(attributes['source']), ids.has(attributes['target'])]).toEqual([true, true]);
  const texts = (key: string) => all(root, 'data').filter(({ attributes }) => attributes['key'] === key);
  expect(texts('node_label').map(({ text }) => text)).toEqual(
    GRAPH.nodes.map(({ label }) => readable(label))
  );
  expect(texts('edge_source_says').map(({ text }) => text)).toEqual(NASTY.map(readable));
  expect(all(root, 'edge')[0]!.attributes).toMatchObject({
    directed: 'true',
    source: 'paper:p0',
    target: 'paper:p1'
  });
});

test('GEXF: attributes are declared, values and places belong to them, every text comes back', () => {
  const root = read(gexf(GRAPH));
  expect(root.attributes).toMatchObject({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
  const [graph] = all(root, 'graph');
  expect(graph!.children.map(({ tag }) => tag)).toEqual(['attributes', 'attributes', 'nodes', 'edges']);
  for (const [kind, block] of [
    ['node', 'nodes'],
    ['edge', 'edges']
  ] as const) {
    const declared = all(graph!, 'attributes').find(({ attributes }) => attributes['class'] === kind)!;
    const known = new Set(all(declared, 'attribute').map(({ attributes }) => attributes['id']));
    const used = all(all(graph!, block)[0]!, 'attvalue').map(({ attributes }) => attributes['for']);
    expect(used.filter(name => !known.has(name))).toEqual([]);
  }
  const nodes = all(graph!, 'node');
  expect(nodes.map(({ attributes }) => attributes['label'])).toEqual(
    GRAPH.nodes.map(({ label }) => readable(label))
  );
  expect(all(nodes[0]!, 'viz:position')[0]!.attributes).toEqual({ x: '0.5', y: '3', z: '0' });
  expect(all(graph!, 'edge').map(({ attributes }) => attributes['type'])).toEqual([
    'directed',
    ...Array(NASTY.length - 1).fill('undirected')
  ]);
});

test('GraphML and GEXF keep to their schemas, also without anything in them', () => {
  for (const graph of [GRAPH, { title: '', nodes: [], edges: [] }]) {
    expect(violations(graphml(graph), GRAPHML)).toEqual([]);
    expect(violations(gexf(graph), GEXF)).toEqual([]);
  }
});

test('the schemas find what breaks them', () => {
  const text = graphml(GRAPH);
  expect(violations(text.replace('edgedefault="undirected"', ''), GRAPHML)).toEqual([
    '<graph> without edgedefault'
  ]);
  expect(violations(text.replace('source="paper:p0"', 'source="paper:nobody"'), GRAPHML)).toEqual([
    'edge source="paper:nobody" names nothing'
  ]);
  expect(violations(text.replaceAll('..theme', '~theme'), GRAPHML)).toContain('<edge id="paper:p1~theme:a">');
  expect(violations(gexf(GRAPH).replace('<nodes>', '<nodes>text'), GEXF)).toEqual(['text in <nodes>: text']);
  expect(violations(gexf(GRAPH).replace('<edges>', '<edges/><edges>'), GEXF)).toEqual([
    '<graph> holds attributes attributes nodes edges edges '
  ]);
});

test('Cytoscape JSON: Cytoscape reads it', () => {
  const { elements } = JSON.parse(cyjs(GRAPH)) as { elements: cytoscape.ElementsDefinition };
  const cy = cytoscape({ headless: true, elements });
  expect([cy.nodes().length, cy.edges().length]).toEqual([GRAPH.nodes.length, GRAPH.edges.length]);
  expect(cy.getElementById('paper:p6').data('name')).toBe(NASTY[6]);
  cy.destroy();
});

test('VOSviewer JSON: clusters from 1 on, links between items that are there', () => {
  const { network } = JSON.parse(vosviewer(GRAPH)) as {
    network: {
      items: { id: string; cluster?: number }[];
      links: { source_id: string }[];
      clusters: unknown[];
    };
  };
  const ids = new Set(network.items.map(({ id }) => id));
  expect([ids.size, network.links.length]).toEqual([GRAPH.nodes.length, GRAPH.edges.length]);
  expect(network.links.every(({ source_id }) => ids.has(source_id))).toBe(true);
  expect(network.clusters).toEqual([{ cluster: 1, label: NASTY[5] }]);
  expect(network.items.map(({ cluster }) => cluster).slice(0, 2)).toEqual([undefined, 1]);
});

test('CSV: each row has its cells, every text comes back, and no cell is a formula', () => {
  const rows = (text: string) => parse<string[]>(text.replace(/^\ufeff/u, ''), { skipEmptyLines: true }).data;
  const [header, ...nodes] = rows(nodesCsv(GRAPH));
  expect(header).toEqual(['id', 'label', 'type', 'theme', 'year', 'size', 'x', 'y', 'url']);
  expect(new Set(nodes.map(row => row.length))).toEqual(new Set([header!.length]));
  const labels = nodes.map(row => row[1]!);
  expect(labels.filter(label => /^[=+\-@\t\r]/u.test(label))).toEqual([]);
  expect(labels.map(label => label.replace(/^'/u, ''))).toEqual(
    GRAPH.nodes.map(({ label }) => label.toWellFormed())
  );
  // A negative number is no formula.
  expect(nodes[0]![7]).toBe('-3');
  const edges = rows(edgesCsv(GRAPH));
  expect(edges).toHaveLength(GRAPH.edges.length + 1);
  expect(edges.flat().filter(cell => /^[=+@\t\r]/u.test(cell))).toEqual([]);
});

test('XML: what it cannot write is replaced, nothing else', () => {
  expect(escapeXml('<a b="c">&\'\u0000\ud800\ufffe')).toBe(
    '&lt;a b=&quot;c&quot;&gt;&amp;&apos;\ufffd\ufffd\ufffd'
  );
});

test('every form has an end and a name of its own', () => {
  for (const key of ['id', 'name', 'extension'] as const)
    expect(new Set(FORMATS.map(format => format[key])).size).toBe(FORMATS.length);
  const empty = { title: '', nodes: [], edges: [] };
  for (const { write } of FORMATS) expect(write(empty)).not.toBe('');
});
