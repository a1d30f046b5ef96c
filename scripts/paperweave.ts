// The command line: `npx paperweave COMMAND`, in a checkout `npm run paperweave -- COMMAND`.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { COMMANDS } from './commands/index.ts';
import { run } from './commands/run.ts';
import { ROOT } from './lib/project.ts';

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };

process.exitCode = await run(process.argv.slice(2), COMMANDS, {
  cwd: whereTheUserStands(),
  out: process.stdout,
  err: process.stderr,
  input: () => buffer(process.stdin),
  version
});

/** npm runs a package's scripts in the package's folder and names the folder in which it was called. */
function whereTheUserStands(): string {
  const { npm_package_json: script = '', INIT_CWD: called } = process.env;
  return called !== undefined && dirname(script) === process.cwd() ? called : process.cwd();
}
