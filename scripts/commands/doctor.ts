import { examine } from '../../src/doctor/index.ts';
import { EXIT } from '../lib/failure.ts';
import { gatherFacts } from '../lib/facts.ts';
import { defineCommand } from './command.ts';

/** What may be wrong with anything but an entry. */
export const doctor = defineCommand({
  name: 'doctor',
  summary: 'looks at Node, disk, seeds, content, git and the limits of hosts; changes nothing',
  usage: '',
  takes: [0, 0],
  options: {},
  about: 'It ends with 1 where nothing can be built.',
  examples: [
    ['paperweave doctor', 'when something is not as you expect'],
    ['paperweave doctor --json', 'before a publication, in a workflow']
  ],
  async run(_args, _options, { project, terminal }) {
    terminal.progress('Looking');
    const facts = await gatherFacts(await project());
    const { value: lines, diagnostics } = examine(facts);
    return {
      exit: diagnostics.some(({ severity }) => severity === 'error') ? EXIT.data : EXIT.fine,
      diagnostics,
      lines: lines.map(line => `ok  ${line}`),
      data: { ...facts, stale: facts.stale.length }
    };
  }
});
