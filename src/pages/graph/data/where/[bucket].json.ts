import type { APIRoute, GetStaticPaths } from 'astro';
import { json, mapCollection } from '../../_data/collection.ts';
import { bucketCount } from '../../_data/overview.ts';
import { whereFile } from '../../_data/shards.ts';

export const getStaticPaths = (async () => {
  const buckets = bucketCount(await mapCollection());
  return Array.from({ length: buckets }, (_, bucket) => ({ params: { bucket: String(bucket) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const collection = await mapCollection();
  return json(whereFile(collection, Number(params['bucket']), bucketCount(collection)));
};
