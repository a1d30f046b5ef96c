import type { APIRoute, GetStaticPaths } from 'astro';
import { json, mapCollection } from '../../_data/collection.ts';
import { textFile, textNodes } from '../../_data/shards.ts';

export const getStaticPaths = (async () =>
  [...textNodes(await mapCollection())].map(([name, nodes]) => ({
    params: { name },
    props: { nodes }
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => json(textFile(await mapCollection(), props['nodes']));
