import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COLLECTION, paperOf } from './test-collection.ts';
import { dataFiles } from './files.ts';
import { packageText } from './package.ts';

const textOf = (path: string) =>
  dataFiles(COLLECTION)
    .find(file => file.path === path)!
    .text();

describe('dataFiles', () => {
  it('names each file once, in lower case and without blanks', () => {
    const paths = dataFiles(COLLECTION).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter(path => !/^[a-z0-9._/-]+$/u.test(path))).toEqual([]);
  });

  it.each(['papers', 'concepts', 'graph', 'changes'])(
    '%s.json is valid against its schema, a broken one is not',
    name => {
      const schema = z.fromJSONSchema(JSON.parse(textOf(`${name}.schema.json`)));
      const document = JSON.parse(textOf(`${name}.json`));
      expect(schema.safeParse(document).error).toBeUndefined();
      expect(document.$schema).toBe(`${name}.schema.json`);
      expect(schema.safeParse({ ...document, version: 2 }).success).toBe(false);
      const list = { graph: 'nodes', changes: 'builds' }[name] ?? name;
      expect(schema.safeParse({ ...document, [list]: [{ slug: 'UPPER' }] }).success).toBe(false);
    }
  );

  it('hands out papers in no theme too', () => {
    expect(JSON.parse(textOf('themes/no_theme/papers.json')).papers).toMatchObject([{ slug: 'c' }]);
    expect(JSON.parse(textOf('themes/t/papers.json')).papers).toMatchObject([{ slug: 'a' }, { slug: 'b' }]);
  });

  it('says the same of a paper everywhere', () => {
    const [paper] = JSON.parse(textOf('papers.json')).papers;
    expect(textOf('papers.bib')).toContain(`{${paper.key},`);
    expect(paper).toMatchObject({
      page: 'papers/a/',
      concepts: [{ concept: 'x', score: 1 }],
      related: [{ paper: 'b', score: 2, concepts: ['x'] }]
    });
  });

  it('does not depend on when or how often it is asked', () => {
    const all = () => dataFiles(COLLECTION).map(({ path, text }) => [path, text()]);
    expect(all()).toEqual(all());
  });

  it('goes on in another document where papers do not fit in one', () => {
    const slugs = Array.from({ length: 4001 }, (_, at) => `p-${at}`);
    const papers = new Map(slugs.map(slug => [slug, paperOf(slug)]));
    const files = new Map(dataFiles({ ...COLLECTION, papers, themes: [] }).map(file => [file.path, file]));
    const found: { slug: string }[] = [];
    let name: string | undefined = 'papers.json';
    while (name !== undefined) {
      const document: { next?: string; papers: { slug: string }[] } = JSON.parse(files.get(name)!.text());
      found.push(...document.papers);
      name = document.next;
    }
    expect(found.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('names the schema by its address, from wherever a document lies', () => {
    const paths = dataFiles(COLLECTION).map(({ path }) => path);
    for (const file of dataFiles(COLLECTION).filter(({ schema }) => schema)) {
      const { $schema } = JSON.parse(file.text());
      expect(paths).toContain(new URL($schema, `https://a.org/${file.path}`).pathname.slice(1));
    }
  });

  it('shards Markdown, so that no file grows with the collection', () => {
    const slugs = Array.from({ length: 450 }, (_, at) => `p-${at}`);
    const papers = new Map(slugs.map(slug => [slug, paperOf(slug)]));
    const paths = dataFiles({ ...COLLECTION, papers, themes: [] }).map(({ path }) => path);
    expect(paths.filter(path => path.endsWith('.md'))).toEqual([
      'themes/no_theme/papers.md',
      'themes/no_theme/papers-2.md',
      'themes/no_theme/papers-3.md'
    ]);
  });
});

it('the data package names every file with its bytes and hash', async () => {
  const description = JSON.parse(await packageText(COLLECTION));
  expect(description.name).toMatch(/^[-a-z0-9._/]+$/u);
  const files = dataFiles(COLLECTION);
  expect(description.resources.map(({ path }: { path: string }) => path)).toEqual(
    files.map(file => file.path)
  );
  for (const { name, path, bytes, hash } of description.resources) {
    expect(name).toMatch(/^[-a-z0-9._/]+$/u);
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(bytes).toBe(Buffer.byteLength(textOf(path)));
  }
});

it('the data package names the licence of the texts', async () => {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const { licenses } = JSON.parse(await packageText({ ...COLLECTION, licence }));
  expect(licenses).toEqual([{ name: 'CC-BY-4.0', path: licence.url, title: licence.name }]);
});
