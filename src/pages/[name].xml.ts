import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn } from '../components/href.ts';
import { feedText } from './data/_files/feed.ts';
import { collection } from './data/_files/load.ts';
import { pagePaths, sitemapFiles } from './data/_files/sitemap.ts';

/** Pages that have a file of their own; only their names are used. */
const FILES = Object.keys(import.meta.glob('./**/*.astro', { query: '?raw' }));

/** Feed and sitemap need absolute addresses: without a `site` in the configuration neither is written. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const address = addressOn(new URL(import.meta.env.SITE));
  const all = await collection();
  const { papers, concepts, themes } = all;
  const paths = pagePaths({
    files: FILES,
    papers: papers.keys(),
    concepts: concepts.keys(),
    themes: themes.map(({ id }) => id)
  });
  const feed = feedText(all, address);
  const files = [...sitemapFiles(paths.map(address), address), ...(feed ? [['feed', feed] as const] : [])];
  return files.map(([name, text]) => ({ params: { name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ params, props: { text } }) => {
  const type = params['name'] === 'feed' ? 'application/atom+xml' : 'application/xml';
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
