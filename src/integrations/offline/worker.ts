import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { OfflineBuild } from '../../model/offline.ts';

const SOURCE = fileURLToPath(new URL('../../islands/offline/worker/main.ts', import.meta.url));

/** The worker's script for a build. Its bytes differ for each build, which is how a browser finds a newer one. */
export async function workerScript(site: OfflineBuild): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { BUILD: JSON.stringify(site) },
    logLevel: 'silent'
  });
  return outputFiles[0]!.text;
}

/** A worker that removes itself and all that it kept: it replaces the real one where the site is being written. */
export const RETIRED_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  const prefix = 'paperweave:' + new URL(registration.scope).pathname + ':';
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) await client.navigate(client.url);
})()));
`;
