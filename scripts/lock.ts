// Completes package-lock.json after a change of dependencies: npm run lock
//
// A registry may lack binaries for other platforms; npm then leaves them out of the lock, and `npm ci` refuses a
// lock in which an optional dependency is missing. They are named here by the version that their package asks for,
// with the platform that their name tells, so that `npm ci` holds everywhere and only such a platform asks for them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../src/io/terminal.ts';
import { ROOT } from './lib/project.ts';

interface Entry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'wasm32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64'];

const path = join(ROOT, 'package-lock.json');
const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, Entry> };
let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    // Beside the package that asks for it, as npm places those that it finds.
    const beside = place.slice(0, place.lastIndexOf('node_modules/')) + `node_modules/${name}`;
    const found = [beside, `${place}/node_modules/${name}`, `node_modules/${name}`].map(
      at => lock.packages[at]?.version
    );
    // A range is met by whatever npm found; the binaries of a package are always asked for by their exact version.
    if (found.some(known => known !== undefined && (known === version || /[^\d.]/u.test(version)))) continue;
    lock.packages[beside] = { version, ...platformOf(name), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
say(
  `${added} binaries for other platforms added to package-lock.json. See that npm ci holds in a fresh clone.`
);

function platformOf(name: string): Pick<Entry, 'os' | 'cpu'> {
  const words = name.replace('windows', 'win32').split(/[-/]/u);
  const os = SYSTEMS.find(system => words.includes(system)) ?? 'unknown';
  const cpu = PROCESSORS.find(processor =>
    words.some(word => word === processor || word.startsWith(`${processor}-`))
  );
  return { os: [os], cpu: [cpu ?? (words.includes('arm') ? 'arm' : 'wasm32')] };
}
