import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';

/** An entry of a collection that is taken from a JSON file. */
export interface JsonEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** Options of the loader. */
export interface GraphJsonOptions {
  /** The JSON file, relative to the project. */
  readonly file: string;
  /** True where content is whole without the file: then nothing is said when it is missing. */
  readonly optional?: boolean;
  /** The entries that the file's content stands for; the collection's schema checks them afterwards. */
  readonly select: (content: Record<string, unknown>) => readonly JsonEntry[];
}

/** A content loader that takes a collection's entries from one generated JSON file. A missing file is an empty collection. */
export function graphJson(options: GraphJsonOptions): Loader {
  return {
    name: 'graph-json',
    async load(context) {
      const path = fileURLToPath(new URL(options.file, context.config.root));
      await loadFile(path, options, context);
      context.watcher?.add(path);
      const reload = (changed: string) => {
        if (changed !== path) return;
        loadFile(path, options, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      context.watcher?.on('add', reload);
      context.watcher?.on('change', reload);
    }
  };
}

async function loadFile(
  path: string,
  { file, select, optional = false }: GraphJsonOptions,
  { store, logger, generateDigest, parseData }: LoaderContext
): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    if (!optional) logger.warn(`${file} is missing. Hint: run \`npm run content\` first.`);
    return '{}';
  });
  const digest = generateDigest(text);
  const entries = select(parseJson(text, file));
  const before = store.values();
  if (before.length === entries.length && before.every(entry => entry.digest === digest)) return;
  // A collection has the order in which entries first came, so all come anew.
  store.clear();
  for (const { id, data } of entries) {
    store.set({ id, digest, filePath: file, data: await parseData({ id, data, filePath: path }) });
  }
}

function parseJson(text: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new AstroError(`${file} is no JSON: ${String(error)}`, 'Let `npm run content` write it anew.');
  }
}
