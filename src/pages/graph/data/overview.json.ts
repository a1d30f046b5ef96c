import type { APIRoute } from 'astro';
import { json, mapCollection } from '../_data/collection.ts';
import { overviewFile } from '../_data/overview.ts';

export const GET: APIRoute = async () => json(overviewFile(await mapCollection()));
