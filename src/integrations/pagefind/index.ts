import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isDeployed } from './files.ts';
import { serveIndex } from './serve.ts';

/** Where the index lies below the site's root. */
const FOLDER = 'pagefind';

/** The part of Pagefind's Node API that is used here. */
type Pagefind = typeof import('pagefind');

/**
 * Runs Pagefind over the built site and writes `pagefind/` into it, without the bundled user interfaces that the site
 * does not use. In `astro dev` the index of the last build is served, so that search works there too.
 */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, command }) => {
        if (command !== 'dev') return;
        const folder = join(fileURLToPath(config.outDir), FOLDER);
        updateConfig({ vite: { plugins: [serveIndex(folder, FOLDER)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, files, bytes } = await writeIndex(fileURLToPath(dir), await import('pagefind'));
        if (pages === 0) logger.warn('no page carries data-pagefind-body: search will find nothing');
        logger.info(`${pages} pages indexed, ${files} files, ${Math.round(bytes / 1024)} KB`);
      }
    }
  };
}

/** What was written: pages that are found, files and their bytes. */
interface Written {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Indexes the built pages below `site`. Throws with Pagefind's own message where it fails. */
async function writeIndex(site: string, { createIndex, close }: Pagefind): Promise<Written> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    const indexed = await index.addDirectory({ path: site });
    const { files, errors: failed } = await index.getFiles();
    const trouble = [...indexed.errors, ...failed];
    if (trouble.length > 0) throw new Error(trouble.join('\n'));
    await rm(join(site, FOLDER), { recursive: true, force: true });
    let bytes = 0;
    const deployed = files.filter(file => isDeployed(file.path));
    for (const { path, content } of deployed) {
      const target = join(site, FOLDER, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      bytes += content.length;
    }
    return { pages: await countPages(join(site, FOLDER)), files: deployed.length, bytes };
  } finally {
    await close();
  }
}

/** Pages that the entry file counts; `addDirectory` counts those without a search body too. */
async function countPages(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0);
}
