import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../../src/config/index.ts';
import { diskFiles, type Files } from '../../src/io/files.ts';
import type { SiteConfig } from '../../src/model/config.ts';
import { Failure } from './failure.ts';

/** A folder with papers, what its curator says about the site, and its disk. */
export interface Project {
  /** Absolute. Seeds, `content/` and `dist/` lie in it. */
  readonly root: string;
  readonly config: SiteConfig;
  readonly files: Files;
}

/** What makes a folder a project; the first that is there counts. */
const CONFIG_FILES = ['paperweave.config.ts', 'paperweave.config.mjs', 'paperweave.config.js'] as const;

/** The nearest folder that is a project: the given one, or one above it; the given one where there is none. */
export function findProject(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (configFileOf(folder) !== undefined) return folder;
    if (dirname(folder) === folder) return resolve(from);
  }
}

/** The name of a folder's configuration file, where it has one. */
export function configFileOf(folder: string): string | undefined {
  return CONFIG_FILES.find(name => existsSync(join(folder, name)));
}

/** Opens the project in a folder. Throws a Failure where there is none, or its configuration is wrong. */
export async function openProject(root: string): Promise<Project> {
  const file = configFileOf(root);
  if (file === undefined)
    throw new Failure(
      `there is no paperweave.config.ts in "${root}" or above it`,
      'Go to the folder of your project (cd FOLDER), or make one here: paperweave init'
    );
  const { value, diagnostics } = readConfig(await load(root, file), {
    file,
    text: await readFile(join(root, file), 'utf8')
  });
  if (diagnostics.length > 0)
    throw new Failure('the configuration is not valid, so nothing was done', `Mend ${file}.`, {
      diagnostics
    });
  return { root, config: value, files: diskFiles(root) };
}

/** What a configuration file exports. Each call reads the file anew. */
async function load(root: string, file: string): Promise<unknown> {
  const path = join(root, file);
  try {
    const { mtimeMs } = statSync(path);
    const module = (await import(`${pathToFileURL(path).href}?at=${mtimeMs}`)) as { default?: unknown };
    return module.default;
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).trim().split('\n');
    const line = lineOfFault(cause, path);
    const written = line && (await readFile(path, 'utf8')).split('\n')[line - 1]?.trim();
    throw new Failure(
      `${file}${line ? `:${line}` : ''} does not run: ${reason}${written ? `, in ${quote(written)}` : ''}`,
      `It is a module that says: import { defineConfig } from 'paperweave'; export default defineConfig({ title: '…', sentence: '…' });`
    );
  }
}

/** The line of a module in which an error arose, from 1: Node tells it in the stack only, or above it. */
function lineOfFault(cause: unknown, path: string): number | undefined {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  const places = [pathToFileURL(path).href, path].flatMap(name => {
    const rest = stack.split(name)[1];
    return rest === undefined ? [] : [/^(?:\?at=[\d.]+)?:(?<line>\d+)/u.exec(rest)?.groups?.['line']];
  });
  const line = Number(places.find(found => found !== undefined));
  return Number.isNaN(line) ? undefined : line;
}

/** A line of a file, cut where it is long. */
function quote(line: string): string {
  return `"${line.length > 60 ? `${line.slice(0, 60).toWellFormed()}…` : line}"`;
}
