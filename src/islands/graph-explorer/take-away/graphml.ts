import { EDGE_COLUMNS, isDirected, NODE_COLUMNS, type Column, type OutGraph } from './graph.ts';
import { document, xml, type XmlElement } from './xml.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** GraphML's names for the types of columns. */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

const LABEL = { name: 'label', type: 'string' } as const;
const WEIGHT = { name: 'weight', type: 'double' } as const;

/** Writes GraphML 1.0 (http://graphml.graphdrawing.org/), as Gephi, yEd, igraph and NetworkX read it. */
export function graphml({ nodes, edges }: OutGraph): string {
  const data = (key: string, value: string | number | undefined): XmlElement[] =>
    value === undefined ? [] : [xml('data', { key }, String(value))];
  const row = <T>(prefix: string, columns: readonly Column<T>[], entry: T) =>
    columns.flatMap(({ name, value }) => data(`${prefix}_${name}`, value(entry)));
  return document(
    xml(
      'graphml',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd`
      },
      ...[LABEL, ...NODE_COLUMNS].map(column => key('node', column)),
      ...[WEIGHT, ...EDGE_COLUMNS].map(column => key('edge', column)),
      xml(
        'graph',
        { id: 'paperweave', edgedefault: 'undirected' },
        ...nodes.map(node =>
          xml('node', { id: node.id }, ...data('node_label', node.label), ...row('node', NODE_COLUMNS, node))
        ),
        ...edges.map(edge =>
          xml(
            'edge',
            {
              id: nameToken(edge.id),
              directed: isDirected(edge) ? 'true' : undefined,
              source: edge.source,
              target: edge.target
            },
            ...data('edge_weight', edge.weight),
            ...row('edge', EDGE_COLUMNS, edge)
          )
        )
      )
    )
  );
}

/** GraphML's ids are name tokens (XML 1.0, production 7), which hold no `~`. */
function nameToken(id: string): string {
  return id.replaceAll('~', '..');
}

function key(of: 'node' | 'edge', { name, type }: Pick<Column<never>, 'name' | 'type'>): XmlElement {
  return xml('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] });
}
