import type { APIRoute } from 'astro';
import { collection } from './_files/load.ts';
import { packageText } from './_files/package.ts';

export const GET: APIRoute = async () =>
  new Response(await packageText(await collection()), { headers: { 'Content-Type': 'application/json' } });
