import { build } from 'astro';
import { ROOT } from './project.ts';

/** How a build differs from the usual one. */
export interface SiteOptions {
  /** Folder of the result, relative to the project. */
  readonly outDir?: string;
  /** The path that the site lives under, with a leading slash. */
  readonly base?: string;
}

/** content/ → a static site. Never run two at a time in one checkout: they share `.astro/`. */
export async function buildSite({ outDir = 'dist', base }: SiteOptions = {}): Promise<void> {
  await build({
    root: ROOT,
    outDir,
    logLevel: process.stdout.isTTY ? 'info' : 'warn',
    ...(base !== undefined && { base })
  });
}
