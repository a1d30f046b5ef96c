import { join, sep } from 'node:path';
import type { FSWatcher } from 'vite';

/** What somebody changed in a project. */
export type Change = 'seeds' | 'site' | 'config';

/** Changes that come within this many milliseconds are one: editors write a file more than once. */
const PAUSE = 150;

/** The part of a watcher that is used. */
type Watcher = Pick<FSWatcher, 'add' | 'on'>;

/** Calls back with what changed in a project, one call at a time; changes during one are told after it. */
export function watchProject(
  watcher: Watcher,
  { root, seeds, configFile }: { root: string; seeds: string; configFile: string },
  changed: (what: ReadonlySet<Change>) => Promise<void>
): () => void {
  const waiting = new Set<Change>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const tell = async (): Promise<void> => {
    timer = undefined;
    if (isBusy || waiting.size === 0) return;
    isBusy = true;
    const what = new Set(waiting);
    waiting.clear();
    await changed(what);
    isBusy = false;
    if (waiting.size > 0) void tell();
  };
  const within = (path: string, folder: string): boolean => path.startsWith(join(root, folder) + sep);
  const seen = (path: string): void => {
    if (path === join(root, configFile)) waiting.add('config');
    else if (within(path, seeds)) waiting.add('seeds');
    else if (within(path, 'content/notes') || within(path, 'content/pages')) waiting.add('site');
    else return;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), PAUSE);
  };
  watcher.add([
    join(root, seeds),
    join(root, configFile),
    join(root, 'content/notes'),
    join(root, 'content/pages')
  ]);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, seen);
  return () => clearTimeout(timer);
}
