import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { splitFrontMatter } from './front-matter.ts';
import { toHtml } from './html.ts';

/** Raised when the same file gives other HTML than before, so that no old one is taken from the cache. */
const VERSION = 3;

/** Files read at a time; more would meet the system's limit of open files. */
const BATCH = 64;

/** Options of the loader. */
export interface SafeMdxOptions {
  /** Folder with the generated pages, relative to the project. An entry's id is its file's name without `.mdx`. */
  readonly directory: string;
  /** Types of the concepts that a page marks, by slug, from its front matter. */
  readonly types?: (data: Record<string, unknown>) => ReadonlyMap<string, string>;
  /** True where links can lead to each sentence of a page. */
  readonly sentences?: boolean;
}

/**
 * A content loader for generated pages: a safe subset of MDX, which nothing evaluates and no bundler sees. Front matter is
 * checked by the collection's schema; the body may hold prose, web links and `<Concept id>`; all else throws.
 */
export function safeMdx({ directory, types = () => new Map(), sentences = false }: SafeMdxOptions): Loader {
  const options = { types, sentences };
  return {
    name: 'safe-mdx',
    async load(context) {
      const folder = fileURLToPath(new URL(`${directory}/`, context.config.root));
      const names = await pageNames(folder);
      if (names.length === 0)
        context.logger.warn(`${directory} has no pages. Hint: run \`npm run content\` first.`);
      const entries: Entry[] = [];
      for (let at = 0; at < names.length; at += BATCH) {
        const paths = names.slice(at, at + BATCH).map(name => join(folder, name));
        const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')));
        for (const [index, path] of paths.entries())
          entries.push(await readPage(path, texts[index]!, options, context));
      }
      storeInOrder(entries, context);
      watch(folder, options, context);
    }
  };
}

type Entry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

type PageOptions = Required<Omit<SafeMdxOptions, 'directory'>>;

const idOf = (path: string): string => basename(path, '.mdx');

async function pageNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter(name => name.endsWith('.mdx')).sort();
}

/** The entry of a page: the stored one where the page is as it was. */
async function readPage(
  path: string,
  text: string,
  { types, sentences }: PageOptions,
  { config, store, parseData, generateDigest }: LoaderContext
): Promise<Entry> {
  const id = idOf(path);
  const digest = generateDigest(`${VERSION} ${config.base} ${text}`);
  const stored = store.get(id);
  if (stored?.digest === digest) return stored;
  const file = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const { data, body, bodyLine } = splitFrontMatter(text, file);
  const parsed = await parseData({ id, data, filePath: path });
  const html = toHtml(body, { base: config.base, types: types(parsed), sentences }, { file, bodyLine });
  return { id, data: parsed, filePath: file, digest, rendered: { html, metadata: {} } };
}

/** A collection has the order in which entries first came; it must not tell an incremental build from a fresh one. */
function storeInOrder(entries: readonly Entry[], { store }: LoaderContext): void {
  const before = store.keys();
  const same = before.length === entries.length && entries.every(({ id }, at) => before[at] === id);
  if (!same) store.clear();
  for (const entry of entries) store.set(entry);
}

/** While `astro dev` runs, changed pages are read again; one with trouble is reported and keeps its last state. */
function watch(folder: string, options: PageOptions, context: LoaderContext): void {
  const { watcher, logger, store } = context;
  const isPage = (path: string) => path.startsWith(folder) && path.endsWith('.mdx');
  const reload = (path: string) => {
    if (!isPage(path)) return;
    readFile(path, 'utf8')
      .then(text => readPage(path, text, options, context))
      .then(entry => store.set(entry))
      .catch((error: unknown) => logger.error(String(error)));
  };
  watcher?.add(folder);
  watcher?.on('add', reload);
  watcher?.on('change', reload);
  watcher?.on('unlink', path => {
    if (isPage(path)) store.delete(idOf(path));
  });
}
