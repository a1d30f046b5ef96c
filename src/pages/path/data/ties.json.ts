import type { APIRoute } from 'astro';
import { json, mapCollection } from '../../graph/_data/collection.ts';
import { tiesFile } from '../_data/files.ts';

export const GET: APIRoute = async () => json(tiesFile(await mapCollection()));
