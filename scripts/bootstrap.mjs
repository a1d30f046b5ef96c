// The one script that runs on whatever Node the system has, however old: it installs what the lock file
// names and hands over to the Node that is locked there. Plain JavaScript without dependencies, therefore.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The first that strips types by itself and has synchronous hooks. */
const NEEDED = /** @type {const} */ ([22, 18]);
const [command = '', ...args] = process.argv.slice(2);

// Only a checkout has a lock file; of an installed package npm has brought all that it needs.
if (existsSync(join(ROOT, 'package-lock.json')) && !isInstalled()) install();
const node = findNode();
const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
const hooks = pathToFileURL(join(ROOT, 'scripts/lib/hooks.mjs')).href;
const child = spawn(node, ['--import', hooks, join(ROOT, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' }
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 128 : (code ?? 1)));

/** True if node_modules holds the version that the lock names of every package that this machine needs. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages);
  return wanted.every(
    ([place, entry]) =>
      place === '' || (has[place] ? has[place].version === entry.version : entry.optional === true)
  );
}

function install() {
  console.error('Installing what package-lock.json names (npm ci) …');
  // npm tells its own path: the same npm runs again, also where a shell would be needed to find it.
  const npm = process.env['npm_execpath'];
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (status !== 0)
    fail('npm ci did not succeed; its own words stand above.', 'Mend that, then run the command again.');
}

/** The Node that the lock file brings, where there is one for this platform; else the one that runs this. */
function findNode() {
  const require = createRequire(join(ROOT, 'package.json'));
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  try {
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    const found = join(dirname(require.resolve(`${name}/package.json`)), binary);
    if (existsSync(found) && spawnSync(found, ['--version']).status === 0) return found;
  } catch {
    // No package for this platform: its own Node has to do.
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  return fail(
    `Paperweave needs Node ${NEEDED.join('.')} or newer; this is ${process.version}, and there is no locked Node for ${process.platform}-${process.arch}.`,
    'Install a newer Node (https://nodejs.org), then run the command again.'
  );
}

/** @param {string} message @param {string} hint @returns {never} */
function fail(message, hint) {
  console.error(`error  ${message}\n  hint: ${hint}`);
  process.exit(1);
}
