import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from './files.ts';
import { memoryFiles } from './memory-files.ts';
import { readProject, readSeeds } from './read-project.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

test('reads every seed and vocabulary, but neither the curation nor what is set aside', async () => {
  const { value, diagnostics } = await readProject(
    memoryFiles(
      new Map([
        ['seeds/b.txt', 'b'],
        ['seeds/a.bib', 'a'],
        ['seeds/curation.yaml', 'captures: {}'],
        ['seeds/vocabulary.ttl', 'v'],
        ['seeds/my-vocabulary.csv', 'title'],
        ['seeds/README.md', 'about'],
        ['seeds/.DS_Store', 'x']
      ])
    )
  );
  expect(value.seeds.map(seed => seed.path)).toEqual([
    'seeds/a.bib',
    'seeds/b.txt',
    'seeds/my-vocabulary.csv'
  ]);
  expect(value.vocabulary.map(seed => seed.path)).toEqual(['seeds/vocabulary.ttl']);
  expect(value.curation).toBe('captures: {}');
  expect(diagnostics).toEqual([]);
});

test('an unreadable seed costs that seed', async () => {
  const root = await mkdtemp(join(tmpdir(), 'paperweave '));
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'seeds/good.txt'), 'good');
  await symlink('nowhere', join(root, 'seeds/bad.txt'));
  const { value, diagnostics } = await readProject(diskFiles(root));
  expect(value.seeds.map(seed => seed.path)).toEqual(['seeds/good.txt']);
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      {
        "code": "io/unreadable",
        "file": "seeds/bad.txt",
        "hint": "See that its name is right and that it is there (ls -l). The others were read.",
        "message": ""seeds/bad.txt" could not be read: it is not there, or a link that points nowhere",
        "severity": "error",
      },
    ]
  `);
});

test('what looks like a seed or a note and is not read is said', async () => {
  const { value, diagnostics } = await readProject(
    memoryFiles(
      new Map([
        ['seeds/zotero/library.bib', 'a'],
        ['seeds/.git/config', 'a'],
        ['content/notes/glacier.md', 'a'],
        ['content/notes/papers/ice.mdx', 'a'],
        ['content/notes/README.md', 'a']
      ])
    )
  );
  expect([value.seeds.length, value.notes.length]).toEqual([0, 1]);
  expect(diagnostics.map(({ severity, message, hint }) => `${severity}  ${message}\n  hint: ${hint}`))
    .toMatchInlineSnapshot(`
    [
      "warning  "seeds/zotero" is a folder, and what lies in it is not read
      hint: Move its files into "seeds", or pack them as "seeds/zotero.zip": an archive is read whole.",
      "warning  "content/notes/glacier.md" is shown nowhere: notes and pages of your own are .mdx files
      hint: Rename it to "content/notes/glacier.mdx".",
    ]
  `);
});

test('a folder in place of a file is said with what to name instead', async () => {
  const root = await mkdtemp(join(tmpdir(), 'paperweave '));
  await mkdir(join(root, 'papers'));
  const diagnostics: Diagnostic[] = [];
  await readSeeds(diskFiles(root), ['papers'], diagnostics);
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
    ['"papers" could not be read: it is a folder', 'Name the files in it: papers/*']
  ]);
});

test('a damaged layout is reported and left out', async () => {
  for (const text of ['{', 'null', '{"version":2}']) {
    const { value, diagnostics } = await readProject(memoryFiles(new Map([['content/layout.json', text]])));
    expect(value.memory).toBeUndefined();
    expect(diagnostics.map(d => d.code)).toEqual(['io/layout-memory']);
  }
});
