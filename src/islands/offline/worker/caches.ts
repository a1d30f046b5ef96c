import { cachePrefix, type OfflineBuild } from '../../../model/offline.ts';
import { worker } from './scope.ts';

declare const BUILD: OfflineBuild;

/** The build that this worker belongs to. */
export const build = BUILD;

/** Address of the site's root. */
export const scope = worker.registration.scope;

const prefix = cachePrefix(new URL(scope).pathname);

/** Names of this build's caches; packs outlive a build, since most of them are the same in the next one. */
export const names = {
  shell: `${prefix}shell:${build.version}`,
  read: `${prefix}read:${build.version}`,
  packs: `${prefix}packs`
} as const;

/** Caches of other builds of this site that hold what was read. */
export async function olderReads(): Promise<string[]> {
  return (await caches.keys()).filter(name => name.startsWith(`${prefix}read:`) && name !== names.read);
}

/** Removes the caches of all other builds of this site. */
export async function dropOlder(): Promise<void> {
  const mine: readonly string[] = Object.values(names);
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && !mine.includes(name)) await caches.delete(name);
  }
}
