import { takeAway as t } from '../../../texts/index.ts';
import { edgesCsv, nodesCsv } from './csv.ts';
import { gexf } from './gexf.ts';
import type { OutGraph } from './graph.ts';
import { graphml } from './graphml.ts';
import { cyjs, vosviewer } from './json.ts';

/** A form in which a graph is taken away. */
export interface Format {
  readonly id: string;
  readonly name: string;
  /** The end of the file's name, with its dot. */
  readonly extension: string;
  readonly mime: string;
  readonly write: (graph: OutGraph) => string;
  /** True where sentences travel with it, so that texts must be loaded first. */
  readonly says: boolean;
}

/** All forms, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: 'graphml',
    name: 'GraphML',
    extension: '.graphml',
    mime: 'application/graphml+xml',
    write: graphml,
    says: true
  },
  { id: 'gexf', name: 'GEXF', extension: '.gexf', mime: 'application/gexf+xml', write: gexf, says: true },
  {
    id: 'cyjs',
    name: 'Cytoscape JSON',
    extension: '.cyjs',
    mime: 'application/json',
    write: cyjs,
    says: true
  },
  {
    id: 'vosviewer',
    name: 'VOSviewer JSON',
    extension: '.vosviewer.json',
    mime: 'application/json',
    write: vosviewer,
    says: false
  },
  {
    id: 'nodes',
    name: t.nodesTable,
    extension: '.nodes.csv',
    mime: 'text/csv',
    write: nodesCsv,
    says: false
  },
  {
    id: 'edges',
    name: t.tiesTable,
    extension: '.ties.csv',
    mime: 'text/csv',
    write: edgesCsv,
    says: true
  }
];
