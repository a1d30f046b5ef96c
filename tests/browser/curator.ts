import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What a command answered, as programs read it. */
export interface Answer {
  readonly exit: number;
  readonly [field: string]: unknown;
}

/**
 * Installs Paperweave as npm would, from the archive that `npm pack` makes, in a folder with a blank in its name. Its
 * dependencies are those of the checkout: what is under test is what the archive holds, and that it runs from there.
 */
export function installPackage(): string {
  const home = mkdtempSync(join(tmpdir(), 'paper weave '));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', home], { cwd: ROOT, encoding: 'utf8' })
  ) as { filename: string }[];
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, 'paperweave'), { recursive: true });
  execFileSync('tar', [
    ...['-xzf', join(home, packed!.filename)],
    ...['-C', join(modules, 'paperweave'), '--strip-components=1']
  ]);
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') && name !== 'paperweave')
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  return home;
}

/** Runs a command of the installed package in a folder, and gives its answer. */
export function paperweave(home: string, cwd: string, ...words: string[]): Answer {
  const script = join(home, 'node_modules/paperweave/scripts/paperweave.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...words, '--json'], {
    cwd,
    encoding: 'utf8'
  });
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    throw new Error(`paperweave ${words.join(' ')} answered no JSON:\n${stdout}\n${stderr}`);
  }
}

/** Writes files below a folder, as a person would with an editor. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
