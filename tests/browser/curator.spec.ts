import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { installPackage, paperweave, write } from './curator.ts';
import { invalidHtml, readTexts } from './html.ts';
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

/** Ways to be about what the papers above are about; all other new ones are about something else. */
const SHARED = ['Song recognition needs no ears.', 'We doubt song recognition.', 'PitchMap maps more.'];

/** Fifty papers; the first has the title of one of those above, but is another work. */
const FIFTY = Array.from({ length: 50 }, (_, at) =>
  JSON.stringify({
    title: at === 0 ? 'Whales in the Deep' : `Field Notes from Habitat ${at}`,
    author: [{ family: `Author${at}` }],
    DOI: `10.1000/fifty.${at}`,
    abstract: `${SHARED[at] ?? 'The sun shone.'} We counted birds in ${at + 2} valleys.`
  })
).join('\n');

const NOTE = '---\ntitle: From the reading group\n---\n\nRead it **twice**: {1 + 1} times.\n';
const CURATION = `rename:
  - { concept: song recognition, to: call recognition, reason: not only songs }
merge:
  - { concepts: [sound embedding], into: song recognition }
`;

let home = '';
let site: SiteCopy | undefined;
test.beforeAll(() => {
  home = installPackage();
});
test.afterAll(() => rmSync(home, { recursive: true, force: true }));
test.afterEach(() => site?.close());

/** Serves what was built last. */
async function served(project: string, base = '/'): Promise<string> {
  site?.close();
  site = await copySite(base, join(project, 'dist'));
  return site.url;
}

test('a curator makes a site of their own, mends it, and comes back with fifty papers', async ({ page }) => {
  test.setTimeout(600_000);
  const project = join(home, 'my papers');
  const run = (...words: string[]) => paperweave(home, project, ...words);
  const slugs = () => readdirSync(join(project, 'content/papers')).sort();
  write(home, { 'library.bib': BIB, 'feed.atom': FEED, 'fifty.jsonl': FIFTY });

  const started = performance.now();
  expect(paperweave(home, home, 'init', 'my papers')).toMatchObject({ exit: 0, kept: [] });
  // The example that init made goes when papers of one's own come.
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
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  test.info().annotations.push({ type: 'first site', description: `3 commands, ${seconds} s` });

  await page.goto(`${await served(project)}search/?q=frogs`);
  await expect(page.getByRole('link', { name: 'Frogs at Night' }).first()).toBeVisible();
  await page.goto(`${site!.url}papers/whales-in-the-deep/`);
  await page
    .getByRole('link', { name: /^song recognition/iu })
    .first()
    .click();
  await expect(page).toHaveURL(/concepts\/song-recognition\/$/u);
  const first = slugs();

  const note = 'content/notes/whales-in-the-deep.mdx';
  const broken = 'content/notes/frogs-at-night.mdx';
  write(project, { 'seeds/curation.yaml': CURATION, [note]: NOTE, [broken]: 'Louder than {n} birds.\n' });
  const mended = run('build');
  expect(mended).toMatchObject({ exit: 0, diagnostics: [{ file: broken, line: 1, column: 14 }] });
  expect(mended['diagnostics']).toHaveLength(1);
  expect(slugs()).toEqual(first);
  const isNoted = async () => {
    await page.goto(`${await served(project)}papers/whales-in-the-deep/`);
    await expect(page.locator('main')).toContainText('Read it twice: 2 times.');
    const label = page.getByRole('link', { name: /^call recognition/iu }).first();
    await label.click();
    await expect(page).toHaveURL(/concepts\/song-recognition\/$/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/call recognition/iu);
  };
  await isNoted();
  await page.goto(`${site!.url}papers/frogs-at-night/`);
  await expect(page.locator('main')).not.toContainText('Louder than');
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await page.goto(`${site!.url}changes/`);
  await expect(page.getByText('The curator’s decisions changed.')).toBeVisible();
  await expect(row('call recognition')).toContainText('formerly song recognition');
  await expect(row('sound embedding')).toContainText('now part of another concept');
  await page.goto(`${site!.url}concepts/sound-embedding/`);
  await expect(page).toHaveURL(/concepts\/song-recognition\/$/u);

  expect(run('add', '../fifty.jsonl')).toMatchObject({ exit: 0, files: [{ outcome: 'added', skipped: 0 }] });
  expect(run('build')).toMatchObject({ exit: 0, papers: 53 });
  expect(slugs()).toHaveLength(53);
  expect(slugs()).toEqual(expect.arrayContaining(first));
  const read = (path: string) => readFileSync(join(project, path), 'utf8');
  expect(read('content/papers/whales-in-the-deep.mdx')).toContain('Richard Roe');
  expect([read(note), read('seeds/curation.yaml')]).toEqual([NOTE, CURATION]);
  await isNoted();
  await page.goto(`${site!.url}changes/`);
  const newest = page.getByRole('region', { name: 'Build 3' });
  await expect(newest).toContainText('53 papers (+50)');
  await expect(newest).toContainText('fifty.jsonl is a new source.');
  await expect(newest.locator('summary', { hasText: 'New papers' })).toContainText('50');
  await expect(newest.locator('summary', { hasText: 'Renamed concepts' })).toHaveCount(0);
  const grown = newest.locator('li[data-type]', { hasText: 'call recognition' });
  await expect(grown).toContainText('3 → 5 papers, through its papers');
});

/** Words that no German sentence has. */
const ENGLISH = /\b(?:the|of|and|with|their|which|from|that|this|are|is|each|other|more)\b/iu;

test('each option of the configuration does on the site what it says, and own files stand beside it', async ({
  page
}) => {
  test.setTimeout(300_000);
  const project = join(home, 'voices');
  const paper = (id: string, text: string) =>
    JSON.stringify({ id, title: `Stimmen der ${id}`, abstract: text });
  write(project, {
    'paperweave.config.ts': `import { defineConfig } from 'paperweave';

export default defineConfig({
  title: 'Stimmen',
  sentence: 'Was Tiere einander sagen.',
  language: 'de-AT',
  site: 'https://voices.example',
  base: '/voices',
  seeds: 'sources/2026',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: { accent: { light: '#7a3e00', dark: '#f0b072' } },
  navigation: ['papers', { label: 'Unsere Gruppe', href: 'https://example.org/group' }, 'about'],
  related: 2
});
`,
    'sources/2026/papers.jsonl': ['Eulen', 'Raben', 'Dachse', 'Spatzen']
      .map(id => paper(id, `Die ${id} kennen PitchMap. Mit PitchMap finden ${id} nach Hause.`))
      .join('\n'),
    'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Own</title></svg>',
    'public/pictures/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/CNAME': 'voices.example',
    'public/robots.txt': 'User-agent: *',
    'sources/2026/curation.yaml': 'rename:\n  - { concept: PitchMap, to: Klangkarte }\n'
  });
  expect(paperweave(home, project, 'build')).toMatchObject({ exit: 0, papers: 4, diagnostics: [] });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${await served(project, '/voices/')}papers/stimmen-der-eulen/`);
  await expect(page).toHaveTitle('Stimmen der Eulen · Stimmen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-AT');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://voices.example/voices/papers/stimmen-der-eulen/'
  );
  const sections = page.getByRole('navigation', { name: 'Bereiche' });
  await expect(sections.getByRole('link')).toHaveText(['Arbeiten', 'Unsere Gruppe', 'Über']);
  await expect(sections.getByRole('link', { name: 'Unsere Gruppe' })).toHaveAttribute(
    'href',
    'https://example.org/group'
  );
  await expect(page.getByRole('link', { name: /^Klangkarte/iu }).first()).toHaveAttribute(
    'href',
    /^\/voices\/concepts\//u
  );
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Was Tiere einander sagen.');
  const licence = footer.getByRole('link', { name: 'CC BY 4.0' });
  await expect(licence).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/');
  await expect(licence).toHaveCSS('color', 'rgb(122, 62, 0)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(licence).toHaveCSS('color', 'rgb(240, 176, 114)');
  await expect(page.locator('main li[id^=related-]')).toHaveCount(2);
  const answer = await page.request.get(`${site!.url}data/datapackage.json`);
  expect(await answer.json()).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }] });
  const built = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
  expect(built('favicon.svg')).toContain('Own');
  expect([built('CNAME'), built('robots.txt')]).toEqual(['voices.example', 'User-agent: *']);
  expect(built('pictures/logo.svg')).toContain('svg');
  expect(built('icon.svg')).toContain('svg');

  const explorer = page.locator('graph-explorer');
  await page.goto(`${site!.url}graph/`);
  await expect(explorer).toHaveAttribute('data-state', 'ready');
  await explorer.locator('.ge-list button[data-id]').first().click();
  await expect(explorer.locator('.ge-list button[data-id^="paper:"]').first()).toBeVisible();
  await explorer.locator('.ge-list button[data-id^="paper:"]').first().click();
  await expect(explorer.locator('.ge-detail')).toContainText('nach Hause');
  await explorer.getByRole('button', { name: 'Mitnehmen' }).click();
  await expect(page.getByRole('dialog')).toContainText('CSV');
  expect((await explorer.innerText()).match(ENGLISH)).toBeNull();
  const labels = await explorer
    .locator('[aria-label]')
    .evaluateAll(elements => elements.map(element => element.getAttribute('aria-label')!));
  expect(labels.filter(label => ENGLISH.test(label))).toEqual([]);

  const pages = globSync('**/*.html', { cwd: join(project, 'dist') }).map(
    name => [name, built(name)] as const
  );
  expect(pages.length).toBeGreaterThan(15);
  const rests = pages.flatMap(([name, html]) =>
    readTexts(html, 'en')
      .filter(text => ENGLISH.test(text))
      .map(text => `${name}: ${text}`)
  );
  expect(rests).toEqual([]);
  expect(pages.filter(([, html]) => !/<html lang="de-AT"/u.test(html)).map(([name]) => name)).toEqual([]);
  expect(await invalidHtml(pages)).toEqual([]);
});
