import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './project.ts';

/** Figures that were reached and must not be lost, by name; the tests fail below them. */
export async function readHeld(): Promise<Record<string, number>> {
  return JSON.parse(await readFile(join(ROOT, 'tests/held-figures.json'), 'utf8')) as Record<string, number>;
}
