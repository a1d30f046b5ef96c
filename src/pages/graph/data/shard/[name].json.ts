import type { APIRoute, GetStaticPaths } from 'astro';
import { json, mapCollection } from '../../_data/collection.ts';
import { shardFile } from '../../_data/shards.ts';

export const getStaticPaths = (async () => {
  const { shards } = await mapCollection();
  return [...shards.keys()].map(name => ({ params: { name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => json(shardFile(await mapCollection(), params['name']!));
