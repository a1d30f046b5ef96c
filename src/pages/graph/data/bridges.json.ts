import type { APIRoute } from 'astro';
import { json, mapCollection } from '../_data/collection.ts';
import { bridgesFile } from '../_data/overview.ts';

export const GET: APIRoute = async () => json(bridgesFile(await mapCollection()));
