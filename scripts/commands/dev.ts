import { dev as serve } from 'astro';
import { astroConfig } from '../lib/astro-config.ts';
import { weaveProject } from '../lib/weave-project.ts';
import { defineCommand } from './command.ts';

/** Seeds → content/, then Astro's development server. */
export const dev = defineCommand({
  name: 'dev',
  summary: 'serves the site while you work on it',
  usage: '',
  takes: [0, 0],
  options: {},
  examples: [['paperweave dev', 'stop it with Ctrl+C']],
  async run(_args, _options, { project: open, terminal }) {
    const project = await open();
    const { diagnostics } = await weaveProject(project, terminal);
    await serve(astroConfig(project));
    return { diagnostics };
  }
});
