import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readable } from '../../../../model/segments.ts';
import { wordsFiles } from '../../_data/words.ts';

export const getStaticPaths = (async () => {
  const [papers, concepts] = await Promise.all([getCollection('papers'), getCollection('concepts')]);
  const texts = [
    ...papers.map(({ data }) => readable(`${data.title} ${data.abstract}`)),
    ...concepts.map(({ data }) => readable([data.label, ...data.aliases].join(' ')))
  ];
  return [...wordsFiles(texts)].map(([bucket, file]) => ({ params: { bucket }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['file']), { headers: { 'Content-Type': 'application/json' } });
