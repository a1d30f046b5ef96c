import { EDGE_COLUMNS, isDirected, NODE_COLUMNS, type Column, type OutGraph } from './graph.ts';
import { document, xml, type XmlElement } from './xml.ts';

const NAMESPACE = 'http://gexf.net/1.3';

/** Columns that GEXF says in elements of its own. */
const PLACED = new Set(['x', 'y', 'size']);
const NODE = NODE_COLUMNS.filter(({ name }) => !PLACED.has(name));

/** Writes GEXF 1.3 (https://gexf.net/), with places and sizes. GEXF's y axis points up. */
export function gexf({ title, nodes, edges }: OutGraph): string {
  return document(
    xml(
      'gexf',
      {
        xmlns: NAMESPACE,
        'xmlns:viz': `${NAMESPACE}/viz`,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/gexf.xsd`,
        version: '1.3'
      },
      xml('meta', {}, xml('creator', {}, 'Paperweave'), xml('description', {}, title)),
      xml(
        'graph',
        { mode: 'static', defaultedgetype: 'undirected' },
        attributes('node', NODE),
        attributes('edge', EDGE_COLUMNS),
        xml(
          'nodes',
          {},
          ...nodes.map(node =>
            xml(
              'node',
              { id: node.id, label: node.label },
              values(NODE, node),
              xml('viz:size', { value: node.size }),
              xml('viz:position', { x: node.x, y: -node.y, z: 0 })
            )
          )
        ),
        xml(
          'edges',
          {},
          ...edges.map(edge =>
            xml(
              'edge',
              {
                id: edge.id,
                source: edge.source,
                target: edge.target,
                type: isDirected(edge) ? 'directed' : 'undirected',
                kind: edge.kind,
                weight: edge.weight
              },
              values(EDGE_COLUMNS, edge)
            )
          )
        )
      )
    )
  );
}

function attributes(
  of: 'node' | 'edge',
  columns: readonly Pick<Column<never>, 'name' | 'type'>[]
): XmlElement {
  const list = columns.map(({ name, type }) => xml('attribute', { id: name, title: name, type }));
  return xml('attributes', { class: of }, ...list);
}

function values<T>(columns: readonly Column<T>[], row: T): XmlElement {
  const list = columns.flatMap(({ name, value }) => {
    const found = value(row);
    return found === undefined ? [] : [xml('attvalue', { for: name, value: found })];
  });
  return xml('attvalues', {}, ...list);
}
