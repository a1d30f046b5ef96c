import type { APIRoute, GetStaticPaths } from 'astro';
import { changedBuilds } from '../components/builds.ts';
import { movedPages } from '../components/changes.ts';
import { href } from '../components/href.ts';
import { library } from '../components/library.ts';
import { sentenceHtml } from '../components/sentence.ts';
import { frame, language } from '../texts/index.ts';

/** Pages that had another address send their readers on: links from outside keep working. */
export const getStaticPaths = (async () => {
  const { papers, concepts } = await library();
  const isPage = (path: string) => {
    const [folder, slug = ''] = path.split('/');
    return (folder === 'papers' ? papers : concepts).has(slug);
  };
  return [...movedPages(await changedBuilds(), isPage)].map(([from, to]) => ({
    params: { moved: `${from}index` },
    props: { to: href(to) }
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props: { to }, site }) =>
  new Response(
    `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${frame.moved}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${site ? new URL(to, site).href : to}">
</head>
<body><p>${sentenceHtml(frame.movedTo, { links: { page: to } })}</p></body>
</html>
`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } }
  );
