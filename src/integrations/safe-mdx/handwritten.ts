import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readHandwritten } from '../../notes/index.ts';

/**
 * Pages written by hand in full MDX, which Astro makes modules of. A folder that is missing or empty is no trouble, and a
 * broken file costs that file: `paperweave` has said why when it wrote the content.
 */
export function handwritten(directory: string): Loader {
  return {
    name: 'handwritten',
    async load(context) {
      const folder = fileURLToPath(new URL(`${directory}/`, context.config.root));
      const paths = await pagesIn(folder);
      const ids = new Set(paths.map(path => idOf(path, folder)));
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const path of paths) await readPage(path, folder, context);
      if (ids.size === 0) {
        // A collection that never held an entry counts as unknown, and every look at it would be a warning.
        context.store.set({ id: 'none', data: {} });
        context.store.delete('none');
      }
      watch(folder, context);
    }
  };
}

/** An entry goes by its path in the folder, without the ending. */
const idOf = (path: string, folder: string): string =>
  relative(folder, path)
    .replaceAll(sep, '/')
    .replace(/\.mdx$/u, '');

async function pagesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .filter(name => name.endsWith('.mdx'))
    .sort()
    .map(name => join(folder, name));
}

/** Makes an entry of a file, or takes it out where it is broken. */
async function readPage(path: string, folder: string, context: LoaderContext): Promise<void> {
  const { config, store, parseData, generateDigest } = context;
  const id = idOf(path, folder);
  const text = await readFile(path, 'utf8');
  const filePath = relative(fileURLToPath(config.root), path).replaceAll(sep, '/');
  const parts = readHandwritten({ path: filePath, text });
  if ('code' in parts) {
    store.delete(id);
    return;
  }
  const data = await parseData({ id, data: parts.data, filePath: path });
  const digest = generateDigest(text);
  // An entry that is as it was is not stored again, and its module must be named all the same.
  if (!store.set({ id, data, body: parts.body, filePath, digest, deferredRender: true }))
    store.addModuleImport(filePath);
}

/** While `astro dev` runs, changed files are read again. */
function watch(folder: string, context: LoaderContext): void {
  const { watcher, logger, store } = context;
  const isPage = (path: string) => path.startsWith(folder) && path.endsWith('.mdx');
  const reload = (path: string) => {
    if (isPage(path)) readPage(path, folder, context).catch((error: unknown) => logger.error(String(error)));
  };
  watcher?.add(folder);
  watcher?.on('add', reload);
  watcher?.on('change', reload);
  watcher?.on('unlink', path => {
    if (isPage(path)) store.delete(idOf(path, folder));
  });
}
