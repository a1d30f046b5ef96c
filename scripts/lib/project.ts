import { fileURLToPath } from 'node:url';
import { diskFiles, type Files } from '../../src/io/files.ts';

/** The folder of the project, with a trailing slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own disk. */
export const files: Files = diskFiles(ROOT);
