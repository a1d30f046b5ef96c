import { weaveProject } from '../lib/weave-project.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';

/** Seeds → content/. */
export const content = defineCommand({
  name: 'content',
  summary: 'seeds/ → content/ only; says what came, changed and went',
  usage: '',
  takes: [0, 0],
  options: {},
  examples: [['paperweave content', 'then "git diff content" shows what the seeds changed']],
  async run(_args, _options, { project, terminal }) {
    const weaving = await weaveProject(await project(), terminal);
    if (weaving.papers === 0) throw noPapers(weaving);
    const { papers, seeds, written, diagnostics } = weaving;
    return { diagnostics, data: { papers, seeds, ...written } };
  }
});
