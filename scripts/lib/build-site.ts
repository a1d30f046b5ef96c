import { build } from 'astro';
import { astroConfig } from './astro-config.ts';
import type { Project } from './open-project.ts';
import { ownProject } from './own-project.ts';

/** How a build differs from the usual one. */
export interface SiteOptions {
  /** Folder of the result, relative to the project. */
  readonly outDir?: string;
  /** The path that the site lives under, with a leading slash. */
  readonly base?: string;
  /** The site's own address. */
  readonly site?: string;
  readonly project?: Project;
}

/** content/ → a static site. Never run two at a time in one project: they share `.astro/`. */
export async function buildSite({ outDir = 'dist', base, site, project }: SiteOptions = {}): Promise<void> {
  await build({
    ...astroConfig(project ?? (await ownProject())),
    outDir,
    // Standard output belongs to what programs read.
    logLevel: 'error',
    ...(base !== undefined && { base }),
    ...(site !== undefined && { site })
  });
}
