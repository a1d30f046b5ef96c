import { getCollection } from 'astro:content';
import type { BuildEntry } from '../schema/build.ts';
import { hasChanges } from './changes.ts';

/** Builds that changed something, and the first one; the newest first. */
export async function changedBuilds(): Promise<BuildEntry[]> {
  const builds = (await getCollection('builds')).map(({ data }) => data);
  return builds.filter(hasChanges).toSorted((a, b) => b.number - a.number);
}
