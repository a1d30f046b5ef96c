import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readText, type Files } from '../../src/io/files.ts';
import { ROOT } from './project.ts';

/** What `init` puts into the seeds, so that there is something to look at. */
export const EXAMPLE = 'example.bib';

/** Takes the example out of the seeds, where nobody has changed it; true where it did. */
export async function removeExample(files: Files, folder: string): Promise<boolean> {
  const path = `${folder}/${EXAMPLE}`;
  const text = await readText(files, path);
  if (text === undefined || text !== (await readFile(join(ROOT, 'starter/seeds', EXAMPLE), 'utf8')))
    return false;
  await files.remove(path);
  return true;
}
