import type { APIRoute } from 'astro';
import { addressOn } from '../components/href.ts';
import { llmsText } from './data/_files/llms.ts';
import { collection } from './data/_files/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await collection(), addressOn(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' }
  });
