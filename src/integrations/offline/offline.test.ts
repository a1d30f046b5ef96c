import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packKey, type PackHeader } from '../../model/offline.ts';
import { siteVersion } from './files.ts';
import { addOffline } from './index.ts';
import { packFiles, packSite } from './packs.ts';
import { covers, shellFiles } from './shell.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const site = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]));

/** Files as a reader of the format finds them. */
function unpack(pack: Uint8Array): Record<string, string> {
  const length = new DataView(pack.buffer, pack.byteOffset).getUint32(0, true);
  const { files, blocks } = JSON.parse(new TextDecoder().decode(pack.subarray(4, 4 + length))) as PackHeader;
  return Object.fromEntries(
    Object.entries(files).map(([path, [block, start, size]]) => {
      const [from, packed, gzip] = blocks[block]!;
      const body = pack.subarray(4 + length + from, 4 + length + from + packed);
      const content = gzip ? gunzipSync(body) : body;
      return [path, new TextDecoder().decode(content.subarray(start, start + size))];
    })
  );
}

test('a pack gives back every file, compressed in blocks or as it is', () => {
  const files = {
    'a.html': 'A'.repeat(100_000),
    'b.html': 'B'.repeat(100_000),
    'c.html': '',
    'd.woff2': 'font',
    ['__proto__']: 'text',
    'e/ü.html': 'é'
  };
  expect(unpack(packFiles(site(files)))).toEqual(files);
});

const PAPERS = Array.from({ length: 400 }, (_, at) => `papers/paper-${at}/index.html`);
const papers = (paths: readonly string[]) =>
  site(Object.fromEntries(paths.map(path => [path, `${path} `.repeat(400)])));

test('one more paper renames one pack', () => {
  const before = packSite(papers(PAPERS)).packs.map(({ name }) => name);
  const after = packSite(papers([...PAPERS, 'papers/one-more/index.html'])).packs.map(({ name }) => name);
  expect(before.length).toBeGreaterThan(4);
  expect(after.filter(name => !before.includes(name))).toHaveLength(1);
});

test('every file lies in the pack that its path names', () => {
  const { packs, buckets } = packSite(papers(PAPERS));
  for (const { name, content } of packs) {
    for (const path of Object.keys(unpack(content))) expect(name).toContain(packKey(path, buckets));
  }
});

test('files for programs are left out, their page is not', () => {
  const { packs } = packSite(
    site({ 'data/index.html': '1', 'data/papers.json': '2', 'search/data/a.json': '3' })
  );
  expect(packs.flatMap(({ content }) => Object.keys(unpack(content))).sort()).toEqual([
    'data/index.html',
    'search/data/a.json'
  ]);
});

test('the version changes with any byte and any path', () => {
  const versions = [
    { a: '1', b: '2' },
    { a: '1', b: '3' },
    { a: '1', c: '2' },
    { a: '12', b: '' }
  ].map(files => siteVersion(site(files)));
  expect(new Set(versions).size).toBe(4);
});

test('the shell is four pages with all that they name, and no rare fonts', () => {
  const face = (name: string, rest: string) => `@font-face{src:url(/_astro/${name}.woff2);${rest}}`;
  const shell = shellFiles(
    site({
      'index.html': '<link href="/_astro/a.1.css"><script src="/_astro/b.2.js"></script>',
      'papers/a/index.html': '<link href="/_astro/paper.9.css">',
      '_astro/a.1.css': [
        face('latin.3', 'font-style:normal;unicode-range:U+??,U+131'),
        face('greek.4', 'font-style:normal;unicode-range:U+370-3FF'),
        face('italic.5', 'font-style:italic;unicode-range:U+??'),
        face('whole.6', 'font-style:normal')
      ].join(''),
      '_astro/b.2.js': 'import("./c.7.js")',
      '_astro/c.7.js': '',
      '_astro/latin.3.woff2': '',
      '_astro/greek.4.woff2': '',
      '_astro/italic.5.woff2': '',
      '_astro/whole.6.woff2': '',
      '_astro/paper.9.css': '',
      'pagefind/pagefind.js': '',
      'search/data/start.json': '',
      'search/data/terms/0.json': ''
    })
  );
  expect(shell).toEqual([
    '_astro/a.1.css',
    '_astro/b.2.js',
    '_astro/c.7.js',
    '_astro/latin.3.woff2',
    '_astro/whole.6.woff2',
    'index.html',
    'search/data/start.json'
  ]);
});

test.each([
  ['U+0000-00FF, U+0131', true],
  ['U+??', true],
  ['U+61', true],
  ['U+4??', false],
  ['U+0100-02BA, U+02BD-02C5', false]
])('%s covers a Latin letter: %s', (range, expected) => expect(covers(range, 0x61)).toBe(expected));

test('the same site gives the same bytes, and a second run replaces the first', async () => {
  const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'paperweave-offline-'))));
  const written = [];
  for (const folder of folders) {
    for (const [path, content] of papers(PAPERS.slice(0, 40))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await addOffline(folder);
    if (folder === folders[1]) {
      await writeFile(join(folder, 'offline/papers-00-0000000000000000.pack'), 'left over');
      await addOffline(folder);
    }
    const names = (await readdir(join(folder, 'offline'))).sort();
    written.push({
      names,
      packs: await Promise.all(names.map(name => readFile(join(folder, 'offline', name)))),
      worker: await readFile(join(folder, 'sw.js'), 'utf8')
    });
    await rm(folder, { recursive: true });
  }
  expect(written[1]).toEqual(written[0]);
});
