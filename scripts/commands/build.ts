import { join } from 'node:path';
import { hostLimits } from '../../src/doctor/hosts.ts';
import { buildSite } from '../lib/build-site.ts';
import { measureSite } from '../lib/facts.ts';
import { Failure } from '../lib/failure.ts';
import type { Project } from '../lib/open-project.ts';
import { weaveProject, type Weaving } from '../lib/weave-project.ts';
import type { Terminal } from '../../src/io/terminal.ts';
import { defineCommand } from './command.ts';

/** Seeds → content/ → dist/. */
export const build = defineCommand({
  name: 'build',
  summary: 'seeds/ → content/ → dist/, the site as files for any host',
  usage: '[--out FOLDER]',
  takes: [0, 0],
  options: { out: { type: 'string', value: 'FOLDER', says: 'where the site goes; default: dist' } },
  about:
    'What could not be read is said with its file, its line and what to type instead; everything else is built.\n' +
    'BASE_PATH=/papers builds a site that lives under a path; SITE_URL=https://example.org makes absolute addresses.',
  examples: [
    ['paperweave build', 'the site in dist/'],
    ['BASE_PATH=/papers paperweave build', 'the same for https://example.org/papers/']
  ],
  async run(_args, { out = 'dist' }, { project, terminal }) {
    const { papers, seeds, diagnostics } = await buildProject(await project(), terminal, out);
    return { diagnostics, lines: [built(out)], data: { papers, seeds, folder: out } };
  }
});

/** What to say once the site lies in a folder. */
export function built(folder: string): string {
  return `The site is in ${folder}/.`;
}

/** Builds a project's site. Throws a Failure where there is no paper. */
export async function buildProject(project: Project, terminal: Terminal, outDir = 'dist'): Promise<Weaving> {
  const weaving = await weaveProject(project, terminal);
  if (weaving.papers === 0) throw noPapers(weaving);
  terminal.progress('Building the site');
  await buildSite({ project, outDir });
  const size = await measureSite(join(project.root, outDir));
  return { ...weaving, diagnostics: [...weaving.diagnostics, ...(size ? hostLimits(size) : [])] };
}

/** What to say where no seed gave a paper. */
export function noPapers({ seeds, diagnostics }: Pick<Weaving, 'seeds' | 'diagnostics'>): Failure {
  return seeds === 0
    ? new Failure('there are no seeds yet, so nothing was written', 'Add papers: paperweave add FILE', {
        diagnostics
      })
    : new Failure(
        `no paper was found in ${seeds === 1 ? 'the seed' : `the ${seeds} seeds`}, so nothing was written`,
        'Mend what is said above, or add other papers: paperweave add FILE',
        { diagnostics }
      );
}
