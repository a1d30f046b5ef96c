import type { APIRoute, GetStaticPaths } from 'astro';
import { addressOn } from '../components/href.ts';
import { changesFeed } from './data/_files/feed-changes.ts';
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
  const feeds = { feed: feedText(all, address), changes: changesFeed(all, address) };
  const files = { ...Object.fromEntries(sitemapFiles(paths.map(address), address)), ...feeds };
  return Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [{ params: { name }, props: { text, isFeed: name in feeds } }]
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string; isFeed: boolean }> = ({ props: { text, isFeed } }) => {
  const type = isFeed ? 'application/atom+xml' : 'application/xml';
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
