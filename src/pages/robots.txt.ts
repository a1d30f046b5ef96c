import type { APIRoute } from 'astro';
import { addressOn } from '../components/href.ts';

/** Everything may be read. A sitemap is named by its absolute address, so only where the site's own is known. */
export const GET: APIRoute = ({ site }) => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(site ? ['', `Sitemap: ${addressOn(site)('sitemap.xml')}`] : [])
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
