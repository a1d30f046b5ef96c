import type { APIRoute } from 'astro';
import { json, mapCollection } from '../_data/collection.ts';
import { namesFile } from '../_data/shards.ts';

export const GET: APIRoute = async () => json(namesFile(await mapCollection()));
