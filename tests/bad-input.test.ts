import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { weaveProject } from '../scripts/lib/weave-project.ts';
import { readConfig } from '../src/config/index.ts';
import { diskFiles } from '../src/io/files.ts';
import { formatDiagnostic } from '../src/model/diagnostic-text.ts';

const GOOD = JSON.stringify([
  {
    id: 'a',
    title: 'A paper on neural architecture search',
    abstract: 'We study neural architecture search.'
  },
  { id: 'b', title: 'Another one', abstract: 'Neural architecture search is costly.' }
]);

const config = readConfig({ title: 'T', sentence: 'S.' }, { file: 'paperweave.config.ts', text: '' }).value;
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper weave '));
  await mkdir(join(root, 'seeds'));
});
const seed = (name: string, content: string | Uint8Array) => writeFile(join(root, 'seeds', name), content);
const weaveRoot = () => weaveProject({ root, config, files: diskFiles(root) });
const papers = () => readdir(join(root, 'content/papers')).catch(() => []);

test('everything bad at once costs only itself, and each is said with its file and a hint', async () => {
  await seed('good.json', GOOD);
  await seed('binary.txt', new Uint8Array([0, 1, 2, 3, 255, 0, 254, 7, 0, 0]));
  await seed('empty.txt', '');
  await seed('no-listing.txt', 'Daily Papers\n\nbyAK and the research community\n\nDec 15\n');
  await seed('shopping.txt', 'milk\nbread\n');
  await seed('curation.yaml', 'captures: [\n');
  await symlink('nowhere', join(root, 'seeds/gone.txt'));

  const result = await weaveRoot();
  expect(result.papers).toBe(2);
  expect(await papers()).toHaveLength(2);
  const said = result.diagnostics.map(formatDiagnostic);
  for (const name of [
    'binary.txt',
    'empty.txt',
    'no-listing.txt',
    'shopping.txt',
    'curation.yaml',
    'gone.txt'
  ]) {
    const about = said.find(text => text.startsWith(`seeds/${name}`));
    expect(about, name).toMatch(/hint: \S/u);
  }
});

test('where not a single paper can be read, what was written before stays', async () => {
  await seed('good.json', GOOD);
  await weaveRoot();
  const before = await papers();
  await seed('good.json', 'not a paper in sight');
  expect((await weaveRoot()).papers).toBe(0);
  expect(await papers()).toEqual(before);
});

test.each([
  [['good.json'], 0],
  [['good.json', 'shopping.txt'], 0],
  [['shopping.txt'], 1],
  [['missing.json'], 1],
  [[], 2],
  [['good.json', '--related', 'many'], 2],
  [['good.json', '--nonsense'], 2]
])('analyze %j ends with %d, and never with a stack trace', async (args, code) => {
  await seed('good.json', GOOD);
  await seed('shopping.txt', 'milk\nbread\n');
  const run = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../scripts/paperweave.ts'), 'analyze', ...args],
    {
      env: { ...process.env, INIT_CWD: join(root, 'seeds') },
      encoding: 'utf8'
    }
  );
  expect(run.status, run.stderr).toBe(code);
  expect(run.stderr).not.toMatch(/\n\s+at /u);
  if (code === 0) expect((JSON.parse(run.stdout) as { papers: object[] }).papers).toHaveLength(2);
  else expect(run.stderr).toContain('hint: ');
});
