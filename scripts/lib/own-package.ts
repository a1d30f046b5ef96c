import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './project.ts';

/** How a project names Paperweave in its package.json, and whether other machines find it by that. */
export interface OwnPackage {
  readonly spec: string;
  readonly isPortable: boolean;
}

/** Names the Paperweave that runs: as it was installed, or by the path of its checkout. */
export function ownPackage(): OwnPackage {
  const { version } = read(join(ROOT, 'package.json')) as { version: string };
  const modules = join(ROOT, '..');
  const lock = join(modules, '.package-lock.json');
  if (!existsSync(lock)) return { spec: `file:${ROOT.replace(/[/\\]$/u, '')}`, isPortable: false };
  const { packages } = read(lock) as { packages: Readonly<Record<string, { resolved?: string }>> };
  const resolved = packages['node_modules/paperweave']?.resolved ?? '';
  if (resolved.startsWith('file:'))
    return { spec: `file:${resolve(modules, '..', resolved.slice('file:'.length))}`, isPortable: false };
  return { spec: resolved.startsWith('git+') ? resolved : `^${version}`, isPortable: true };
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
