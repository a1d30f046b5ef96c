import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packFolder } from '../../src/integrations/folder-pack/index.ts';
import { readSite } from '../../src/integrations/offline/files.ts';
import { buildSite } from '../lib/build-site.ts';
import { weaveProject } from '../lib/weave-project.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';

const FILE = 'paperweave-offline.zip';
const FOLDER = '.cache/folder-site';

/** Seeds → a site that opens from a folder, as one archive. */
export const pack = defineCommand({
  name: 'pack',
  summary: `builds the site into ${FILE}: unpacked, it opens from a folder`,
  usage: '',
  takes: [0, 0],
  options: {},
  about: 'Search and graph work there too, without server or network.',
  examples: [['paperweave pack', 'then hand the archive to a colleague, or put it on a stick']],
  async run(_args, _options, { project: open, terminal }) {
    const project = await open();
    const weaving = await weaveProject(project, terminal);
    if (weaving.papers === 0) throw noPapers(weaving);
    terminal.progress('Building the site');
    await buildSite({ project, outDir: FOLDER, base: '/' });
    terminal.progress('Packing');
    const archive = await packFolder(await readSite(join(project.root, FOLDER)), project.config.language);
    await writeFile(join(project.root, FILE), archive);
    return {
      diagnostics: weaving.diagnostics,
      lines: [packed(archive.length)],
      data: { file: join(project.root, FILE), bytes: archive.length }
    };
  }
});

/** What to say once the site is in the archive. */
export function packed(bytes: number): string {
  return `${FILE}: ${(bytes / 1e6).toFixed(1)} MB. Unpack it and open index.html.`;
}
