import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../components/library.ts';
import { searched } from '../_data/searched.ts';
import { searchFiles } from '../_data/files.ts';

export const getStaticPaths = (async () =>
  [...searchFiles(searched(await library()))].map(([name, file]) => ({
    params: { name },
    props: { file }
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['file']), { headers: { 'Content-Type': 'application/json' } });
