import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../src/mdx/index.ts';
import type { Paper } from '../src/model/paper.ts';
import { readable } from '../src/model/segments.ts';
import { conceptOf, EMPTY_GRAPH, indexOf, paperOf } from './fixtures/collection.ts';
import { essence, NASTY } from './fixtures/nasty.ts';
import { shownText } from './fixtures/shown.ts';

type Node = DefaultTreeAdapterTypes.Node;

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const pages = [...(await getCollection('papers')), ...(await getCollection('concepts'))];
  const notes = await getCollection('notes');
  return pages.map(entry => ({ params: { slug: entry.id }, props: { entry, notes: notes.length } }));
}
const { entry, notes } = Astro.props;
const { Content } = await render(entry);
const { title = '', abstract = '' } = entry.data;
---
<!doctype html><html><head><title>{title}</title></head><body data-notes={notes}>
<h1>{title}</h1><main><Content /></main><pre data-abstract={abstract}>{JSON.stringify(abstract)}</pre></body></html>
`;

const CONFIG = `import mdx from '@astrojs/mdx';
import { verbatimText } from '../../src/integrations/safe-mdx/index.ts';
export default { base: '/some/path', integrations: [mdx(), verbatimText()] };
`;

/** Each nasty text as a title and at the start, in the middle and at the end of an abstract, and all of them at once. */
const PAPERS: readonly Paper[] = [...NASTY, NASTY.join(' '), NASTY.toReversed().join('')].map((text, at) =>
  paperOf(
    `paper-${at}`,
    `${at % 2 ? text : ''}T${text}`,
    `${text} is a mixture of experts ${text}\nand S. ${text}`
  )
);

let folder = '';
let log = '';

/** A project of its own with the real collections, in a folder from which the packages can be found. */
async function writeProject(): Promise<void> {
  const ids = PAPERS.map(paper => paper.id);
  const concept = conceptOf('mixture-of-experts', ids, {
    definition: {
      paper: ids[0]!,
      evidence: { field: 'abstract', start: 0, end: 20, text: PAPERS[0]!.abstract.slice(0, 20) }
    }
  });
  const { value, diagnostics } = writeContent(PAPERS, indexOf(PAPERS, [concept]), EMPTY_GRAPH);
  expect(diagnostics).toEqual([]);
  const files = [
    ...value,
    { path: 'package.json', text: '{"type":"module"}' },
    { path: 'astro.config.mjs', text: CONFIG },
    {
      path: 'src/content.config.ts',
      text: "export { collections } from '../../../src/content.config.ts';\n"
    },
    { path: 'src/pages/[slug].astro', text: PAGE }
  ];
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function astroBuild(): Promise<string> {
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const run = promisify(execFile);
  const { stdout, stderr } = await run(process.execPath, [astro, 'build', '--root', folder], {
    cwd: folder,
    env: environment,
    maxBuffer: 1 << 26
  });
  return stdout + stderr;
}

beforeAll(async () => {
  await mkdir(join(PROJECT, '.cache'), { recursive: true });
  folder = await mkdtemp(join(PROJECT, '.cache/mdx-build-'));
  await writeProject();
  log = await astroBuild();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function find(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node && node.tagName === name ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(child => find(child, name)) : [])];
}

const read = async (slug: string): Promise<Node> =>
  parse(await readFile(join(folder, 'dist', slug, 'index.html'), 'utf8'));

const attribute = (node: DefaultTreeAdapterTypes.Element | undefined, name: string): string | undefined =>
  node?.attrs.find(each => each.name === name)?.value;

test.each(PAPERS.map(paper => ({ paper, text: paper.title })))(
  'a page shows $text as it is',
  async ({ paper }) => {
    const page = await read(paper.slug);
    const [heading] = find(page, 'h1');
    const [main] = find(page, 'main');
    const [data] = find(page, 'pre');
    expect(essence(shownText(heading!))).toBe(essence(paper.title));
    expect(shownText(main!).trim()).toBe(readable(paper.abstract).trim());
    expect(JSON.parse(shownText(data!))).toBe(paper.abstract.toWellFormed());
    expect(find(page, 'script')).toEqual([]);
    expect(find(page, 'img')).toEqual([]);
    const [concept] = find(main!, 'a');
    expect(attribute(concept, 'href')).toBe('/some/path/concepts/mixture-of-experts/');
    expect(attribute(concept, 'data-type')).toBe('method');
  }
);

test('folders for notes and pages that are not there are no trouble', async () => {
  expect(attribute(find(await read('paper-0'), 'body')[0], 'data-notes')).toBe('0');
  expect(log).not.toMatch(/warn|error|does not exist|no files found/iu);
});

test('a build writes nothing but its own folders', async () => {
  const names = await readdir(folder);
  expect(names.sort()).toEqual([
    '.astro',
    'astro.config.mjs',
    'content',
    'dist',
    'node_modules',
    'package.json',
    'src'
  ]);
});
