import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Terminal } from '../../src/io/terminal.ts';
import { ROOT } from './project.ts';

/** Where the site is built for its search index while somebody works on it; relative to the project. */
export const DEV_SITE = '.cache/dev-site';

/** Keeps the search index at what the site says now. */
export interface DevSearch {
  /** Builds the index anew, beside everything else; asked again meanwhile, once more after that. */
  refresh(): void;
  stop(): void;
}

/** A search index for the development server of a project: a build of its own, in a process of low priority. */
export function devSearch(root: string, terminal: Terminal): DevSearch {
  let running: ChildProcess | undefined;
  let isAsked = false;
  const refresh = (): void => {
    isAsked = running !== undefined;
    if (running) return;
    running = spawn(
      process.execPath,
      [
        ...['--import', pathToFileURL(join(ROOT, 'scripts/lib/hooks.mjs')).href],
        ...[join(ROOT, 'scripts/paperweave.ts'), 'build', '--project', root, '--out', DEV_SITE, '--json']
      ],
      { stdio: 'ignore' }
    );
    lower(running.pid);
    running.once('exit', code => {
      running = undefined;
      // Whatever went wrong has been said where the content was woven.
      if (code === 0) terminal.say('Search knows the site as it is now.');
      if (isAsked) refresh();
    });
  };
  return { refresh, stop: () => void running?.kill() };
}

function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10);
  } catch {
    // It has ended already, or the system does not allow it: then it runs as it is.
  }
}
