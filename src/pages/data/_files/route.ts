import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from './files.ts';
import { collection } from './load.ts';

/** The static paths of all files with an ending, for a route `[...path].<ending>.ts`. */
export function filesEndingWith(ending: string): GetStaticPaths {
  return async () => {
    const files = dataFiles(await collection()).filter(({ path }) => path.endsWith(`.${ending}`));
    return files.map(file => ({
      params: { path: file.path.slice(0, -ending.length - 1) },
      props: { file }
    }));
  };
}

/** Answers with the file. */
export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
