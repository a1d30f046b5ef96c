import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What systems leave in folders. */
const CLUTTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u;

/** Folders with static files. */
export interface PublicFolders {
  /** Those of Paperweave. */
  readonly ours: string;
  /** Those of the project, which win over ours and over what is built; need not be there. */
  readonly own: string;
  /** Where both are put together. */
  readonly merged: string;
}

/** Puts a project's `public/` (a logo, a CNAME, a favicon) into its site, beside the files that Paperweave brings. */
export function ownPublic(folders: PublicFolders): AstroIntegration {
  const { ours, own, merged } = folders;
  // The checkout of Paperweave is a project itself, whose static files are ours.
  const isNeeded = relative(own, ours) !== '';
  return {
    name: 'paperweave:own-public',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (!isNeeded || command === 'preview') return;
        await mergePublic(folders);
        updateConfig({ publicDir: pathToFileURL(merged + sep) });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!isNeeded) return;
        const follow = (path: string) => {
          if (!path.startsWith(own + sep)) return;
          mergePublic(folders).catch((cause: unknown) => logger.error(String(cause)));
        };
        server.watcher.add(own);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, follow);
      }
    }
  };
}

/** Makes the merged folder hold what the two others hold, the project's own file where both have one. */
export async function mergePublic({ ours, own, merged }: PublicFolders): Promise<void> {
  const wanted = new Map<string, string>();
  for (const folder of [ours, own]) for (const path of await filesIn(folder)) wanted.set(path, folder);
  for (const path of await filesIn(merged)) if (!wanted.has(path)) await rm(join(merged, path));
  for (const [path, folder] of wanted) {
    await mkdir(dirname(join(merged, path)), { recursive: true });
    await cp(join(folder, path), join(merged, path));
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(path => !CLUTTER.test(path))
    .sort();
}
