import type { APIRoute } from 'astro';
import { json, mapCollection } from '../../graph/_data/collection.ts';
import { papersFile } from '../_data/files.ts';

export const GET: APIRoute = async () => json(papersFile(await mapCollection()));
