import { dev as serve } from 'astro';
import { readNotes } from '../../src/io/read-project.ts';
import type { Terminal } from '../../src/io/terminal.ts';
import { compareDiagnostics, type Diagnostic } from '../../src/model/diagnostic.ts';
import type { Pages } from '../../src/model/page-names.ts';
import { checkNotes } from '../../src/notes/index.ts';
import { astroConfig } from '../lib/astro-config.ts';
import { DEV_SITE, devSearch } from '../lib/dev-search.ts';
import { Failure } from '../lib/failure.ts';
import { configFileOf, openProject, type Project } from '../lib/open-project.ts';
import { freePort } from '../lib/serve-site.ts';
import { watchProject, type Change } from '../lib/watch-project.ts';
import { weaveProject } from '../lib/weave-project.ts';
import { workFile } from '../lib/work.ts';
import { worklistPage } from '../../src/integrations/worklist/index.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';
import { portOf, ready } from './start.ts';

/** Serves the site while its seeds, curation, notes and configuration are worked on. */
export const dev = defineCommand({
  name: 'dev',
  summary: 'serves the site while you work on it: it follows seeds, curation, notes and configuration',
  usage: '[--port N]',
  takes: [0, 0],
  options: {
    port: { type: 'string', value: 'N', says: 'a port that must be free; default: the next free from 4321' }
  },
  about:
    'What is wrong is said as you save; the site stays as it was until it is mended.\n' +
    'The search index is built anew in the background, and says when it is done.\n' +
    'The worklist is a page here, at /worklist/; it is no part of a built site.',
  examples: [['paperweave dev', 'stop it with Ctrl+C']],
  async run(_args, options, { project: open, terminal }) {
    const project = await open();
    const port = await freePort(portOf(options.port));
    const weaving = await weaveProject(project, terminal);
    if (weaving.papers === 0) throw noPapers(weaving);
    const { diagnostics, pages } = weaving;
    const url = await follow(project, pages, port, terminal);
    return { diagnostics, lines: [ready(url)], data: { url } };
  }
});

/** Serves a project and follows its changes; gives the address. */
async function follow(first: Project, woven: Pages, port: number, terminal: Terminal): Promise<string> {
  let [project, pages] = [first, woven];
  let server: Awaited<ReturnType<typeof serve>>;
  const search = devSearch(project.root, terminal);
  process.once('exit', search.stop);
  // A process that a signal ends tells nobody: the build in the background would go on alone.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
  const start = async (): Promise<void> => {
    const site = astroConfig(project);
    server = await serve({
      ...site,
      integrations: [...(site.integrations ?? []), worklistPage(workFile(project))],
      outDir: DEV_SITE,
      logLevel: 'warn',
      server: { port, host: '127.0.0.1' }
    });
    const { root, config } = project;
    watchProject(server.watcher, { root, seeds: config.seeds, configFile: configFileOf(root)! }, changed);
  };
  const changed = async (what: ReadonlySet<Change>): Promise<void> => {
    try {
      if (what.has('config')) {
        // Read before the server is stopped: a configuration that is wrong leaves the site as it is.
        project = await openProject(project.root);
        await server.stop();
      }
      if (what.has('config') || what.has('seeds')) {
        const weaving = await weaveProject(project, terminal);
        if (weaving.papers > 0) ({ pages } = weaving);
        terminal.report(weaving.diagnostics);
      } else terminal.report(await troubleOfNotes(project, pages));
      if (what.has('config')) await start();
      search.refresh();
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      terminal.report(cause.diagnostics);
      terminal.insist(`error  ${cause.message}\n  hint: ${cause.hint} The site is served as it was.`);
    }
  };
  await start();
  search.refresh();
  return `http://localhost:${port}${project.config.base.replace(/\/?$/u, '/')}`;
}

/** What is wrong with notes, and with their links to pages as they were woven last. */
async function troubleOfNotes({ files }: Project, pages: Pages): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const notes = await readNotes(files, diagnostics);
  return [...diagnostics, ...checkNotes(notes, pages).diagnostics].sort(compareDiagnostics);
}
