import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergePublic } from './index.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'own public '));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

const folders = () => ({ ours: join(root, 'ours'), own: join(root, 'own'), merged: join(root, 'merged') });

async function merged(): Promise<Record<string, string>> {
  await mergePublic(folders());
  const entries = await readdir(join(root, 'merged'), { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile())
    .map(async entry => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(join(root, 'merged/').length), await readFile(path, 'utf8')] as const;
    });
  return Object.fromEntries(await Promise.all(files));
}

test('a project’s own files stand beside ours, and win over them', async () => {
  await write('ours/favicon.svg', 'ours');
  await write('ours/schema/curation.json', '{}');
  expect(await merged()).toEqual({ 'favicon.svg': 'ours', 'schema/curation.json': '{}' });
  await write('own/favicon.svg', 'own');
  await write('own/CNAME', 'papers.example');
  await write('own/.well-known/a/b.txt', 'b');
  await write('own/pictures/.DS_Store', 'x');
  expect(await merged()).toEqual({
    'favicon.svg': 'own',
    'schema/curation.json': '{}',
    CNAME: 'papers.example',
    '.well-known/a/b.txt': 'b'
  });
});

test('what is taken away goes, and ours comes back', async () => {
  await write('ours/favicon.svg', 'ours');
  await write('own/favicon.svg', 'own');
  await write('own/logo.png', 'logo');
  await merged();
  await rm(join(root, 'own'), { recursive: true });
  expect(await merged()).toEqual({ 'favicon.svg': 'ours' });
});
