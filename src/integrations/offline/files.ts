import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { OFFLINE_FOLDER } from '../../model/offline.ts';

/** The files of a built site by path: relative to its root, with `/`, in code point order. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** The worker's own file. */
export const WORKER_FILE = 'sw.js';

/** True for what this integration writes: left over from an earlier run, it is no part of the site. */
export function isOwn(path: string): boolean {
  return path === WORKER_FILE || (path.startsWith(OFFLINE_FOLDER) && path.endsWith('.pack'));
}

/** Files for programs: a reader who is offline has no use for them, and they would make up a quarter of what is kept. */
const FOR_PROGRAMS = /^(?:data\/.*(?<!\.html)|share\/.*)$/u;

/** True for what a whole copy of the site holds. */
export function isKept(path: string): boolean {
  return !FOR_PROGRAMS.test(path);
}

/** Reads a built site, without what this integration wrote into it. */
export async function readSite(folder: string): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter(path => !isOwn(path));
  paths.sort((a, b) => (a < b ? -1 : 1));
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}

/** First 16 hex digits of the SHA-256. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}

/** Changes when any file of the site does, or where it lies. */
export function siteVersion(files: SiteFiles): string {
  return digest(...[...files].flatMap(([path, bytes]) => [path, '\0', digest(bytes), '\n']));
}
