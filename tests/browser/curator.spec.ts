import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { installPackage, paperweave } from './curator.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

/** Two papers of an own library, one of which the feed below lists as well. */
const BIB = `@article{finch,
  title = {Zebra Finches and the Pitch Map},
  author = {Doe, Jane},
  year = {2021},
  eprint = {2101.00001},
  archiveprefix = {arXiv},
  abstract = {We propose PitchMap, a method for song recognition. PitchMap learns a sound embedding of each call.}
}
@article{whale,
  title = {Whales in the Deep},
  author = {Roe, Richard},
  year = {2022},
  abstract = {Song recognition under water is hard. We extend PitchMap to whales, and evaluate its sound embedding in an ocean.}
}
`;

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <entry>
    <id>http://arxiv.org/abs/2101.00001v2</id>
    <title>Zebra Finches and the Pitch Map</title>
    <published>2021-01-04T00:00:00Z</published>
    <summary>We propose PitchMap, a method for song recognition. PitchMap learns a sound embedding of each call.</summary>
    <author><name>Jane Doe</name></author>
    <arxiv:doi>10.1000/finch</arxiv:doi>
  </entry>
  <entry>
    <id>http://arxiv.org/abs/2303.00002v1</id>
    <title>Frogs at Night</title>
    <published>2023-03-01T00:00:00Z</published>
    <summary>Frogs call at night. PitchMap fails on frogs, and so does every sound embedding. Song recognition needs more.</summary>
    <author><name>Ann Poe</name></author>
  </entry>
</feed>
`;

/** Fifty papers, ten of which share words with those above; the first has the title of one of them, but is another work. */
const FIFTY = Array.from({ length: 50 }, (_, at) =>
  JSON.stringify({
    title: at === 0 ? 'Whales in the Deep' : `Field Notes from Habitat ${at}`,
    author: [{ family: `Author${at}` }],
    DOI: `10.1000/fifty.${at}`,
    abstract: `Habitat ${at} has birds of its own${at % 5 === 0 ? ', and song recognition tells them apart' : ''}. We counted them in ${at + 2} valleys.`
  })
).join('\n');

const CONFIG = `import { defineConfig } from 'paperweave';

export default defineConfig({
  title: 'Voices',
  sentence: 'What animals say to each other.',
  language: 'en-GB',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: { accent: { light: '#7a3e00', dark: '#f0b072' } },
  navigation: ['papers', { label: 'Our group', href: 'https://example.org/group' }, 'about'],
  related: 3
});
`;

const NOTE = '---\ntitle: From the reading group\n---\n\nRead it **twice**: {1 + 1} times.\n';
const CURATION = `rename:
  - { concept: song recognition, to: call recognition, reason: not only songs }
merge:
  - { concepts: [sound embedding], into: song recognition }
`;

let home = '';
let project = '';
let site: SiteCopy | undefined;
const run = (...words: string[]) => paperweave(home, project, ...words);
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const slugs = () => readdirSync(join(project, 'content/papers')).sort();

test.beforeAll(() => {
  home = installPackage();
  project = join(home, 'my papers');
});
test.afterAll(() => rmSync(home, { recursive: true, force: true }));
test.afterEach(() => site?.close());

/** Serves what was built last. */
async function served(): Promise<string> {
  site?.close();
  site = await copySite('/', join(project, 'dist'));
  return site.url;
}

test.describe.configure({ mode: 'serial' });

test('a curator makes a site of their own, mends it, and comes back with fifty papers', async ({ page }) => {
  test.setTimeout(600_000);
  const started = performance.now();
  expect(paperweave(home, home, 'init', 'my papers')).toMatchObject({ exit: 0, kept: [] });
  writeFileSync(join(home, 'library.bib'), BIB);
  writeFileSync(join(home, 'feed.atom'), FEED);
  rmSync(join(project, 'seeds/example.bib'));
  const added = run('add', '../library.bib', '../feed.atom');
  expect(added).toMatchObject({ exit: 0, diagnostics: [] });
  expect(added['files']).toMatchObject([
    { seed: 'seeds/library.bib', entries: [{ kind: 'new' }, { kind: 'new' }], skipped: 0 },
    {
      seed: 'seeds/feed.atom',
      entries: [{ kind: 'merged', brings: ['date', 'doi', 'url'] }, { kind: 'new' }]
    }
  ]);
  expect(run('build')).toMatchObject({ exit: 0, papers: 3, seeds: 2 });
  test.info().annotations.push({
    type: 'first site',
    description: `3 commands, ${((performance.now() - started) / 1000).toFixed(0)} s`
  });

  await page.goto(await served());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Papers that I read/u);
  await page.goto(`${site!.url}search/?q=frogs`);
  await expect(page.getByRole('link', { name: 'Frogs at Night' }).first()).toBeVisible();
  const first = slugs();

  writeFileSync(join(project, 'seeds/curation.yaml'), CURATION);
  mkdirSync(join(project, 'content/notes'), { recursive: true });
  writeFileSync(join(project, 'content/notes/whales-in-the-deep.mdx'), NOTE);
  writeFileSync(join(project, 'paperweave.config.ts'), CONFIG);
  expect(run('build')).toMatchObject({ exit: 0, diagnostics: [] });
  await page.goto(`${await served()}papers/whales-in-the-deep/`);
  await expect(page.locator('main')).toContainText('Read it twice: 2 times.');
  await expect(page.getByRole('link', { name: /call recognition/iu }).first()).toBeVisible();
  expect(slugs()).toEqual(first);

  writeFileSync(join(home, 'fifty.jsonl'), FIFTY);
  expect(run('add', '../fifty.jsonl')).toMatchObject({ exit: 0, files: [{ outcome: 'added', skipped: 0 }] });
  expect(run('build')).toMatchObject({ exit: 0, papers: 53 });
  expect(slugs()).toEqual(expect.arrayContaining(first));
  expect(slugs()).toHaveLength(53);
  expect(read('content/papers/whales-in-the-deep.mdx')).toContain('Richard Roe');
  expect([read('content/notes/whales-in-the-deep.mdx'), read('seeds/curation.yaml')]).toEqual([
    NOTE,
    CURATION
  ]);
  await page.goto(`${await served()}papers/whales-in-the-deep/`);
  await expect(page.locator('main')).toContainText('Read it twice: 2 times.');
  const label = page.getByRole('link', { name: /call recognition/iu }).first();
  await label.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/call recognition/iu);
});

test('each option of the configuration does on the site what it says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${await served()}papers/whales-in-the-deep/`);
  await expect(page).toHaveTitle(/Voices$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await expect(sections.getByRole('link')).toHaveText(['Papers', 'Our group', 'About']);
  await expect(sections.getByRole('link', { name: 'Our group' })).toHaveAttribute(
    'href',
    'https://example.org/group'
  );
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('What animals say to each other.');
  const licence = footer.getByRole('link', { name: 'CC BY 4.0' });
  await expect(licence).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
  await expect(licence).toHaveCSS('color', 'rgb(122, 62, 0)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(licence).toHaveCSS('color', 'rgb(240, 176, 114)');
  expect(
    JSON.parse(/related: (.*)/u.exec(read('content/papers/whales-in-the-deep.mdx'))?.[1] ?? '0')
  ).toHaveLength(3);
  const data = (await (await page.request.get(`${site!.url}data/datapackage.json`)).json()) as {
    licenses: unknown;
  };
  expect(data.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
});
