import { EDGE_COLUMNS, NODE_COLUMNS, type Column, type OutGraph } from './graph.ts';

/** Pixels of one of the map's units: as in the explorer at zoom 1. */
const UNIT = 22;

/** VOSviewer knows clusters from 1 to 1000. */
const MOST_CLUSTERS = 1000;

/** Writes Cytoscape's JSON (`.cyjs`), as Cytoscape desktop and Cytoscape.js read it. */
export function cyjs({ title, nodes, edges }: OutGraph): string {
  return JSON.stringify({
    format_version: '1.0',
    generated_by: 'paperweave',
    target_cytoscapejs_version: '~3',
    data: { name: title, shared_name: title },
    elements: {
      nodes: nodes.map(node => ({
        data: { id: node.id, name: node.label, ...record(NODE_COLUMNS, node) },
        position: { x: node.x * UNIT, y: node.y * UNIT }
      })),
      edges: edges.map(edge => {
        const { id, source, target, weight } = edge;
        return {
          data: { id, source, target, weight, interaction: edge.kind, ...record(EDGE_COLUMNS, edge) }
        };
      })
    }
  });
}

function record<T>(columns: readonly Column<T>[], row: T): Record<string, string | number> {
  return Object.fromEntries(
    columns.flatMap(({ name, value }) => {
      const found = value(row);
      return found === undefined ? [] : [[name, found] as const];
    })
  );
}

/** Writes VOSviewer's JSON (https://app.vosviewer.com/docs/file-types/json-file-type/): themes are clusters, y points up. */
export function vosviewer({ nodes, edges }: OutGraph): string {
  const themes = [...new Set(nodes.flatMap(({ theme }) => theme ?? []))].toSorted().slice(0, MOST_CLUSTERS);
  const cluster = new Map(themes.map((theme, at) => [theme, at + 1]));
  return JSON.stringify({
    network: {
      items: nodes.map(({ id, label, theme, size, year, x, y, url, type }) => ({
        id,
        label,
        // VOSviewer shows a description as HTML.
        description: `Type: ${type}`,
        url,
        x,
        y: -y,
        ...(theme !== undefined && cluster.has(theme) && { cluster: cluster.get(theme) }),
        weights: { [type === 'paper' ? 'Concepts' : 'Papers']: size },
        ...(year !== undefined && { scores: { Year: year } })
      })),
      links: edges.map(({ source, target, weight }) => ({
        source_id: source,
        target_id: target,
        strength: weight
      })),
      clusters: themes.map((label, at) => ({ cluster: at + 1, label }))
    }
  });
}
