import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { OFFLINE_FOLDER, type OfflineBuild } from '../../model/offline.ts';
import { isOwn, readSite, siteVersion, WORKER_FILE } from './files.ts';
import { packSite } from './packs.ts';
import { shellFiles } from './shell.ts';
import { RETIRED_WORKER, workerScript } from './worker.ts';

/**
 * Writes `sw.js` and `offline/*.pack` into the built site, so that it can be read without a network. It must run after
 * everything else that writes into the site. In `astro dev` a worker of an earlier visit is removed instead.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [retiredWorker()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { shell, packs } = await addOffline(fileURLToPath(dir));
        const bytes = packs.reduce((sum, pack) => sum + pack.bytes, 0);
        logger.info(
          `${shell.length} files in the shell, all in ${packs.length} packs of ${kilobytes(bytes)}`
        );
      }
    }
  };
}

/** Makes the built site in a folder readable offline; what an earlier run wrote is replaced. */
export async function addOffline(folder: string): Promise<OfflineBuild> {
  const files = await readSite(folder);
  const { packs, buckets } = packSite(files);
  const build: OfflineBuild = {
    version: siteVersion(files),
    shell: shellFiles(files),
    packs: packs.map(({ name, bytes }) => ({ name, bytes })),
    buckets
  };
  await mkdir(join(folder, OFFLINE_FOLDER), { recursive: true });
  for (const name of await readdir(join(folder, OFFLINE_FOLDER))) {
    if (isOwn(OFFLINE_FOLDER + name)) await rm(join(folder, OFFLINE_FOLDER, name));
  }
  for (const { name, content } of packs) await writeFile(join(folder, OFFLINE_FOLDER, name), content);
  await writeFile(join(folder, WORKER_FILE), await workerScript(build));
  return build;
}

function retiredWorker() {
  return {
    name: 'offline-dev',
    configureServer({ middlewares }: ViteDevServer) {
      middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '', 'http://dev.invalid').pathname.endsWith(`/${WORKER_FILE}`))
          response.setHeader('Content-Type', 'text/javascript').end(RETIRED_WORKER);
        else next();
      });
    }
  };
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
