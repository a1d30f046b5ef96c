import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../components/library.ts';
import { recordOf } from '../_data/record.ts';

export const getStaticPaths = (async () =>
  [...(await library()).papers.keys()].map(slug => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const all = await library();
  return Response.json(recordOf(all.papers.get(params['slug']!)!, all));
};
