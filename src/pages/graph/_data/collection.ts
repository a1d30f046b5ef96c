import { getCollection, getEntry } from 'astro:content';
import { indexCollection, type MapCollection } from './index-collection.ts';

let collected: Promise<MapCollection> | undefined;

/** All collections that the graph's files are made of; read once a build, anew at each request in development. */
export function mapCollection(): Promise<MapCollection> {
  if (import.meta.env.DEV) return collect();
  return (collected ??= collect());
}

async function collect(): Promise<MapCollection> {
  const [papers, concepts, themes, graph, builds] = await Promise.all([
    getCollection('papers'),
    getCollection('concepts'),
    getCollection('themes'),
    getEntry('graph', 'graph'),
    getCollection('builds')
  ]);
  return indexCollection({
    papers: papers.map(({ id, data }) => [id, data]),
    concepts: concepts.map(({ id, data }) => [id, data]),
    themes: themes.map(({ data }) => data),
    nodes: graph?.data.nodes ?? [],
    edges: graph?.data.edges ?? [],
    lineage: graph?.data.lineage ?? [],
    bridges: graph?.data.bridges ?? [],
    builds: builds.map(({ data }) => data)
  });
}

/** A JSON answer. */
export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
