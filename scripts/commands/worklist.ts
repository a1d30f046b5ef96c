import { workText } from '../../src/worklist/text.ts';
import { workOf } from '../lib/work.ts';
import { noPapers } from './build.ts';
import { defineCommand } from './command.ts';

/** What is worth a curator's look. */
export const worklist = defineCommand({
  name: 'worklist',
  summary: 'lists what is worth a look: duplicates, conflicts, weak concepts, entries without effect',
  usage: '',
  takes: [0, 0],
  options: {},
  about:
    'Each with why, and with what to type into curation.yaml. While dev runs it is a page, at /worklist/.',
  examples: [
    ['paperweave worklist', 'to read'],
    ['paperweave worklist --json', 'for programs']
  ],
  async run(_args, _options, { project, terminal }) {
    const opened = await project();
    terminal.progress('Weaving, without writing');
    const { papers, seeds, items, diagnostics } = await workOf(opened);
    if (papers === 0) throw noPapers({ seeds, diagnostics });
    return { lines: workText(items), data: { items } };
  }
});
