import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { graphJson } from './graph-json.ts';
import { safeMdx } from './loader.ts';

interface Entry {
  readonly id: string;
  readonly digest?: string;
  readonly rendered?: { readonly html: string };
  readonly data: unknown;
}

let folder = '';
let entries = new Map<string, Entry>();
let parsed: string[] = [];
let warnings: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safe mdx '));
  entries = new Map();
  warnings = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
};

/** Runs a loader as Astro does, with the parts of its context that our loaders use. */
async function load(loader: Loader, base = '/'): Promise<void> {
  parsed = [];
  const context = {
    config: { root: pathToFileURL(`${folder}/`), base },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Entry) => entries.set(entry.id, entry),
      clear: () => entries.clear(),
      keys: () => [...entries.keys()],
      values: () => [...entries.values()]
    },
    logger: { warn: (message: string) => warnings.push(message) },
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      parsed.push(id);
      return Promise.resolve(data);
    },
    generateDigest: (text: string) => text
  };
  await loader.load(context as unknown as LoaderContext);
}

const pages = safeMdx({
  directory: './content/papers',
  types: data => new Map([['moe', String(data['type'])]])
});

const page = (body: string) => `---\n# comment\nid: "a"\ntype: "method"\n---\n\n${body}\n`;

test('an entry is named by its file, with data from the front matter and HTML from the body', async () => {
  await write('content/papers/a-b.mdx', page('a <Concept id="moe">MoE</Concept>'));
  await write('content/papers/readme.txt', 'not a page');
  await load(pages);
  expect([...entries.values()]).toMatchObject([
    {
      id: 'a-b',
      data: { id: 'a', type: 'method' },
      filePath: 'content/papers/a-b.mdx',
      rendered: { html: '<p>a <a class="concept" data-type="method" href="/concepts/moe/">MoE</a></p>' }
    }
  ]);
});

test('only a changed page is read again, and a removed one is forgotten', async () => {
  await write('content/papers/a.mdx', page('one'));
  await write('content/papers/b.mdx', page('two'));
  await write('content/papers/c.mdx', page('three'));
  await load(pages);
  expect(parsed).toEqual(['a', 'b', 'c']);
  await write('content/papers/b.mdx', page('changed'));
  await rm(join(folder, 'content/papers/c.mdx'));
  await load(pages);
  expect(parsed).toEqual(['b']);
  expect([...entries.keys()]).toEqual(['a', 'b']);
  await write('content/papers/aa.mdx', page('new'));
  await load(pages);
  expect(parsed).toEqual(['aa']);
  expect([...entries.keys()]).toEqual(['a', 'aa', 'b']);
});

test('another base gives other links', async () => {
  await write('content/papers/a.mdx', page('a <Concept id="moe">MoE</Concept>'));
  await load(pages);
  await load(pages, '/some/path');
  expect(entries.get('a')?.rendered?.html).toContain('href="/some/path/concepts/moe/"');
});

test('a page with more than prose stops the build, and says where', async () => {
  await write('content/papers/a.mdx', page('text {process.exit(1)}'));
  await expect(load(pages)).rejects.toThrow(
    'content/papers/a.mdx:7:6: an expression in braces in a generated page: "{process.exit(1)}".'
  );
});

test('a folder that is not there is an empty collection, with a hint', async () => {
  await load(pages);
  expect(warnings).toEqual(['./content/papers has no pages. Hint: run `npm run content` first.']);
});

const themes = graphJson({
  file: './content/graph.json',
  select: content => ((content['themes'] ?? []) as { id: string }[]).map(data => ({ id: data.id, data }))
});

test('entries come from a JSON file, are read again when it changes, and go when they are gone', async () => {
  await write('content/graph.json', '{"themes":[{"id":"a"},{"id":"b"}]}');
  await load(themes);
  expect(parsed).toEqual(['a', 'b']);
  await load(themes);
  expect(parsed).toEqual([]);
  await write('content/graph.json', '{"themes":[{"id":"b","label":"B"}]}');
  await load(themes);
  expect([...entries.values()]).toMatchObject([{ id: 'b', data: { id: 'b', label: 'B' } }]);
});

test('a JSON file that is not there is an empty collection, one that is broken stops the build', async () => {
  await load(themes);
  expect(warnings).toEqual(['./content/graph.json is missing. Hint: run `npm run content` first.']);
  await write('content/graph.json', '{"themes":');
  await expect(load(themes)).rejects.toThrow('./content/graph.json is no JSON');
});
