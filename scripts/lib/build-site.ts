import { build } from 'astro';
import { readProject } from '../../src/io/read-project.ts';
import { astroConfig } from './astro-config.ts';
import { failureOfNote } from './note-to-blame.ts';
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
  const { files, ...own } = project ?? (await ownProject());
  try {
    await build({
      ...astroConfig({ files, ...own }),
      outDir,
      // Standard output belongs to what programs read, and what went wrong is thrown as well.
      logLevel: 'silent',
      ...(base !== undefined && { base }),
      ...(site !== undefined && { site })
    });
  } catch (cause) {
    const { value } = await readProject(files, own.config.seeds);
    throw (
      failureOfNote(
        cause,
        value.notes.map(({ path }) => path)
      ) ?? cause
    );
  }
}
