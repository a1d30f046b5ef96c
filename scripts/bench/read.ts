/**
 * What reading a large file costs, each format in a process of its own: `npm run bench -- read [MEGABYTES] [FORMAT…]`
 * (figures in src/ingest/README.md). FORMAT is a part of a format's name. Each file has a broken entry in its middle.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ingest } from '../../src/ingest/index.ts';
import { NO_CURATION } from '../../src/model/curation.ts';
import { FORMATS, PROSE, type Format } from '../../tests/fixtures/formats.ts';

const FOLDER = '.cache/bench-read';
const [, , ...words] = process.argv;

if (words[0] === 'only') measure(words[1]!);
else compare(Number(words[0] ?? 100), words.slice(1));

/** Reads one file, and prints what it took. */
function measure(path: string): void {
  const bytes = readFileSync(join(FOLDER, path));
  const { value, diagnostics } = ingest([{ path, bytes }], NO_CURATION);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const told = diagnostics[0] ? `  ${diagnostics[0].message}` : '';
  const seconds = ((userCPUTime + systemCPUTime) / 1e6).toFixed(1);
  console.log(
    `${seconds} CPU s  ${Math.round(maxRSS / 1024)} MB  ${value.length} read  ${diagnostics.length} said${told}`
  );
}

function compare(megabytes: number, names: readonly string[]): void {
  const chosen = FORMATS.filter(
    ({ name }) => names.length === 0 || names.some(part => name.toLowerCase().includes(part.toLowerCase()))
  );
  for (const format of chosen) {
    const entries = generate(format, megabytes);
    const program = [join(import.meta.dirname, '../bench.ts'), 'read', 'only', format.path];
    const { stdout, stderr, signal } = spawnSync(process.execPath, program, { encoding: 'utf8' });
    const told = stdout.trim() || `${signal ?? ''} ${stderr.trim().split('\n').slice(0, 12).join('\n')}`;
    console.log(`${format.name}, ${entries} entries: ${told}`);
  }
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Writes a file of about this size, with as many entries as it takes; gives their number. */
function generate({ path, entry, file, broken }: Format, megabytes: number): number {
  const one = (at: number) => entry(`Paper ${at} on a Question`, `${at}. ${PROSE.trim()}`);
  const count = Math.ceil((megabytes * 1e6) / Buffer.byteLength(one(100_000)));
  const entries = Array.from({ length: count }, (_, at) => one(at));
  entries.splice(count / 2, 0, broken);
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), file(entries));
  return count;
}
