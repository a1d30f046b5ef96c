import type { APIRoute } from 'astro';
import { changedFile } from '../_data/changed.ts';
import { json, mapCollection } from '../_data/collection.ts';

export const GET: APIRoute = async () => json(changedFile(await mapCollection()));
