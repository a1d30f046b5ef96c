import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { MapCollection } from '../../../src/pages/graph/_data/index-collection.ts';

/** Other ways to draw a graph in a browser, each with all of it at once. */
export const PEERS = [
  { name: 'Cytoscape, canvas', page: 'cytoscape' },
  { name: 'Cytoscape, WebGL', page: 'cytoscape-webgl' },
  { name: 'sigma.js 3', page: 'sigma' }
] as const;

/** What a peer draws, in columns: the same bytes for each. */
export interface PeerData {
  readonly label: readonly string[];
  readonly type: readonly number[];
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly size: readonly number[];
  /** Ends of edges, as places among the nodes. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The files of the peers' pages, by path. */
export async function peerFiles({ nodes, edges }: MapCollection): Promise<ReadonlyMap<string, string>> {
  const list = [...nodes.values()];
  const places = new Map(list.map(({ key }, at) => [key, at]));
  const data: PeerData = {
    label: list.map(({ label }) => label),
    type: list.map(({ type }) => type),
    x: list.map(({ x }) => x),
    y: list.map(({ y }) => y),
    size: list.map(({ size }) => size),
    a: edges.map(({ source }) => places.get(source)!),
    b: edges.map(({ target }) => places.get(target)!)
  };
  const { outputFiles } = await build({
    entryPoints: ['cytoscape', 'sigma'].map(name =>
      fileURLToPath(new URL(`peer-pages/${name}.ts`, import.meta.url))
    ),
    outdir: 'peers',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent'
  });
  const scripts = outputFiles.map(
    ({ path, text }) => [`peers/${path.split(/[\\/]/u).at(-1)!}`, text] as const
  );
  const page = (script: string) =>
    `<!doctype html><meta charset="utf-8"><title>Peer</title><style>body{margin:0}#stage{width:100vw;height:100vh}</style><div id="stage"></div><script type="module" src="../${script}.js"></script>`;
  return new Map([
    ...scripts,
    ['peers/data.json', JSON.stringify(data)],
    ['peers/cytoscape/index.html', page('cytoscape')],
    ['peers/cytoscape-webgl/index.html', page('cytoscape')],
    ['peers/sigma/index.html', page('sigma')]
  ]);
}
