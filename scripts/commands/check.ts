import { readProject } from '../../src/io/read-project.ts';
import { weave } from '../../src/pipeline.ts';
import { EXIT } from '../lib/failure.ts';
import { counted } from '../lib/weave-project.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';

/** Diagnostics only. */
export const check = defineCommand({
  name: 'check',
  summary: 'says what is wrong with seeds, curation, notes and configuration; writes nothing',
  usage: '',
  takes: [0, 0],
  options: {},
  about: 'Ends with 1 where there is an error: a bad entry is left out of a build, but you may want to know.',
  examples: [
    ['paperweave check', 'before a commit'],
    ['paperweave check --json', 'the diagnostics, for an editor or a workflow']
  ],
  async run(_args, _options, { project, terminal }) {
    const { files, config } = await project();
    const read = await readProject(files, config.seeds);
    terminal.progress(`Reading ${counted(read.value.seeds.length, 'seed')}`);
    const woven = weave({ ...read.value, related: config.related });
    const diagnostics = [...read.diagnostics, ...woven.diagnostics];
    const papers = woven.value.papers.length;
    if (papers === 0) throw noPapers({ seeds: read.value.seeds.length, diagnostics });
    return {
      exit: diagnostics.some(({ severity }) => severity === 'error') ? EXIT.data : EXIT.fine,
      diagnostics,
      lines: [`${counted(papers, 'paper')} can be built.`],
      data: { papers, seeds: read.value.seeds.length }
    };
  }
});
