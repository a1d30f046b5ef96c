import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from './build.ts';
import { COMMANDS } from './index.ts';
import { packed } from './pack.ts';
import { run } from './run.ts';
import { ready } from './start.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper weave '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A command line, how it ends, and what it says to people. */
async function said(line: string, { cwd = folder, input = '' } = {}): Promise<string> {
  let text = '';
  const stream = { write: (more: string) => void (text += more) };
  const exit = await run(line.split(' '), COMMANDS, {
    cwd,
    out: stream,
    err: stream,
    input: async () => new TextEncoder().encode(input),
    version: '1.2.3'
  });
  const place = text.replaceAll(folder, 'FOLDER').replace(/file:\S+|"file:[^"]+"/gu, 'PACKAGE');
  return `$ paperweave ${line} → ${exit}\n${place}`;
}

const BIB = '@article{a,\n  title = {Song Learning in Birds},\n  author = {Doe, Jane}\n}\n';

test('a curator’s first steps, and the mistakes on the way', async () => {
  const all = [await said('init'), await said('init'), await said('check')];
  write('library.bib', BIB);
  write('more.bib', BIB.replace('}\n}', '},\n  year = {2021}\n}'));
  write('photo.png', new Uint8Array([137, 80, 78, 71, 0, 0, 1]));
  write('half.bib', `${BIB}\n@article{b,\n  title = {Open\n}\n`);
  for (const line of [
    'add library.bib',
    'add library.bib',
    'add more.bib half.bib',
    'add gone.bib',
    'add photo.png',
    'add https://arxiv.org/abs/1706.03762',
    'add - --as bibtx'
  ])
    all.push(await said(line));
  all.push(await said('add - --as bibtex', { input: BIB.replaceAll('Song', 'Call') }));
  await expect(all.join('\n')).toMatchFileSnapshot('__snapshots__/first-steps.txt');
});

test('commands that cannot do what they are asked', async () => {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const all: string[] = [];
  for (const command of ['start', 'dev'])
    for (const wanted of ['80x', '70000', String(port)])
      all.push((await said(`${command} --port ${wanted}`)).replaceAll(String(port), 'PORT'));
  server.close();
  write('notes.txt', 'Things to do\n');
  write('empty/paperweave.config.mjs', 'export default { title: "a", sentence: "b" }');
  write('wrong/paperweave.config.mjs', 'export default defineConfig({})');
  write('text/paperweave.config.mjs', 'export default { title: "a", sentence: "b" }');
  write('text/seeds/notes.txt', 'Things to do\n');
  for (const line of [
    'analyze notes.txt',
    'analyze library.bib --related few',
    ...['build', 'content', 'dev', 'pack', 'preview', 'worklist', 'check', 'start'].map(
      name => `${name} --project empty`
    ),
    'build --project text',
    'build --project wrong',
    'build --project nowhere'
  ])
    all.push(await said(line));
  all.push(await said('init library.bib'));
  await expect(all.join('\n')).toMatchFileSnapshot('__snapshots__/refusals.txt');
});

test('commands that are done', async () => {
  const paper = (id: string, text: string) => JSON.stringify({ id, title: `On ${id}`, abstract: text });
  const project = {
    'done/paperweave.config.mjs': 'export default { title: "a", sentence: "b" }',
    'done/seeds/papers.jsonl': ['owls', 'bats', 'crows']
      .map(id => paper(id, `The ${id} hear sound maps. Sound maps help ${id} with echo location.`))
      .join('\n')
  };
  for (const [path, text] of Object.entries(project)) write(path, text);
  const all: string[] = [];
  for (const line of [
    ...['check', 'content', 'content'].map(name => `${name} --project done`),
    'analyze done/seeds/papers.jsonl --out done/analysis.json'
  ])
    all.push(await said(line));
  write('done/seeds/curation.yaml', 'rename:\n  - { concept: sound maps, to: maps of sound }\n');
  write('done/content/notes/owls.md', 'By night.\n');
  for (const name of ['preview', 'worklist']) all.push(await said(`${name} --project done`));
  // What ends a build is said here without building: that takes longer than all else in this file.
  all.push('$ paperweave build', built('dist'), '$ paperweave pack', packed(1_422_269));
  all.push('$ paperweave start, $ paperweave dev', ready('http://localhost:4321/'));
  await expect(all.join('\n')).toMatchFileSnapshot('__snapshots__/done.txt');
});
