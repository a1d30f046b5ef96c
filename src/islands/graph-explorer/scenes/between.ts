import { explorerSays as t } from '../../../texts/index.ts';
import { edgeId } from '../graph.ts';
import { lanes } from '../layout/lanes.ts';
import { between } from '../questions/between.ts';
import type { Material, Scene } from '../scene.ts';
import { betweenSentence, searchingSentence, wayName } from '../sentences.ts';
import { linksAmong, NOTHING, put, toSceneEdges } from './parts.ts';

/** The best ways between two nodes, side by side. */
export function betweenScene(from: string, to: string, { overview, graph }: Material): Scene {
  const [start, end] = [graph.nodes.get(from), graph.nodes.get(to)];
  if (!start || !end) return { ...NOTHING, lookups: [from, to].filter(id => !graph.nodes.has(id)) };
  const { ways, needs } = between(graph, from, to, overview.papers);
  if (needs.length > 0) return { ...NOTHING, needs, sentence: searchingSentence(start, end) };
  const places = ways.length > 0 ? lanes(ways) : lanes([[from, from, to]]);
  const steps = new Map([...places.keys()].map(id => [id, id === from || id === to ? 0 : 1]));
  const nodes = put(
    [...places.keys()].map(id => graph.nodes.get(id)!),
    places,
    steps
  );
  const hops = new Set(ways.flatMap(way => way.slice(1).map((id, at) => edgeId(way[at]!, id))));
  return {
    ...NOTHING,
    nodes,
    edges: toSceneEdges(linksAmong(graph, nodes).filter(({ id }) => hops.has(id))),
    groups:
      ways.length > 0
        ? ways.map((way, at) => ({ name: wayName(at, way), ids: way }))
        : [{ name: t.noWay, ids: [from, to] }],
    sentence: betweenSentence(start, end, ways.length)
  };
}
