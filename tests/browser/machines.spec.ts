import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { PAGE_KINDS } from './page-kinds.ts';

const { paper: PAPER = '', concept: CONCEPT = '' } = PAGE_KINDS;

/** The page's JSON-LD. */
async function structuredData(page: Page): Promise<Record<string, unknown>> {
  const scripts = page.locator('script[type="application/ld+json"]');
  await expect(scripts).toHaveCount(1);
  return JSON.parse((await scripts.textContent()) ?? '') as Record<string, unknown>;
}

test('every document is valid against its schema @base', async ({ request }) => {
  for (const name of ['papers', 'concepts', 'graph', 'changes']) {
    const document = (await (await request.get(`./data/${name}.json`)).json()) as { $schema: string };
    expect(document.$schema).toBe(`${name}.schema.json`);
    const schema = z.fromJSONSchema(await (await request.get(`./data/${document.$schema}`)).json());
    expect(schema.safeParse(document).error).toBeUndefined();
  }
});

test('the documents know every paper, and name pages that are there @base', async ({ request }) => {
  const { papers } = (await (await request.get('./data/papers.json')).json()) as {
    papers: { slug: string; page: string; key: string }[];
  };
  expect(papers).toHaveLength(196);
  expect(new Set(papers.map(({ key }) => key)).size).toBe(196);
  for (const { page } of [papers[0]!, papers.at(-1)!]) {
    expect((await request.get(`./${page}`)).status()).toBe(200);
  }
});

test('the data package names files with their true bytes and hashes @base', async ({ request }) => {
  const { resources } = (await (await request.get('./data/datapackage.json')).json()) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  expect(resources.length).toBeGreaterThan(20);
  for (const { path, bytes, hash } of resources) {
    const body = await (await request.get(`./data/${path}`)).body();
    expect([path, body.byteLength]).toEqual([path, bytes]);
    expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
  }
});

test('bibliographies hold one entry a paper @base', async ({ request }) => {
  const text = async (path: string) => (await request.get(`./data/${path}`)).text();
  expect((await text('papers.bib')).match(/^@/gmu)).toHaveLength(196);
  expect((await text('papers.ris')).match(/^TY {2}- /gmu)).toHaveLength(196);
  expect((await text('papers.ris')).match(/^ER {2}- \r$/gmu)).toHaveLength(196);
  expect(JSON.parse(await text('papers.csl.json'))).toHaveLength(196);
});

test('every address of llms.txt and robots.txt answers @base', async ({ request, baseURL }) => {
  const llms = await (await request.get('./llms.txt')).text();
  expect(llms).toMatch(/^# .+\n\n> .+\n/u);
  const links = [...llms.matchAll(/\]\((?<to>[^)\s]+)\)/gu)].map(match => match.groups!['to']!);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const { pathname } = new URL(link, baseURL);
    expect([link, (await request.get(pathname)).status()]).toEqual([link, 200]);
  }
  expect(await (await request.get('./robots.txt')).text()).toMatch(/^User-agent: \*\nAllow: \/\n/u);
});

test('feed and sitemap are there exactly where the site knows its own address @base', async ({
  page,
  request
}) => {
  await page.goto('./');
  const hasAddress = (await page.locator('link[rel="canonical"]').count()) > 0;
  for (const name of ['feed.xml', 'changes.xml', 'sitemap.xml']) {
    expect((await request.get(`./${name}`)).status()).toBe(hasAddress ? 200 : 404);
  }
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(hasAddress ? 2 : 0);
});

test('pages say in JSON-LD what they are about @base', async ({ page }) => {
  await page.goto('./');
  expect(await structuredData(page)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: expect.any(String),
    description: expect.stringMatching(/^.{50,5000}$/su)
  });
  await page.goto(PAPER);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const article = await structuredData(page);
  expect(article).toMatchObject({ '@type': 'ScholarlyArticle', headline: title, url: expect.any(String) });
  expect(new URL(article['url'] as string, page.url()).pathname).toBe(new URL(page.url()).pathname);
  expect(article).not.toHaveProperty('author');
  await expect(page.locator('meta[name="citation_title"]')).toHaveAttribute('content', title);
  await expect(page.locator('meta[name="citation_author"]')).toHaveCount(0);
  await page.goto(CONCEPT);
  expect(await structuredData(page)).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: { '@type': 'DefinedTermSet' }
  });
});

test('a paper is copied in each format, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAPER);
  const section = page.getByRole('region', { name: 'Cite' });
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    await section.getByText(name, { exact: true }).first().click();
    const button = section.getByRole('button', { name: `Copy ${name}` });
    const before = await button.evaluate(element => element.getBoundingClientRect().width);
    await button.click();
    const said = section.getByRole('button', { name: `Copied ${name}` });
    await expect(said).toBeVisible();
    await expect(section.getByRole('status').filter({ hasText: `Copied: ${name}` })).toHaveCount(1);
    expect(await said.evaluate(element => element.getBoundingClientRect().width)).toBe(before);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch({ BibTeX: /^@\w+\{/u, RIS: /^TY {2}- /u, 'CSL-JSON': /^\[\s*\{/u }[name]!);
  }
  const { violations } = await new AxeBuilder({ page }).include('.cite').analyze();
  expect(violations).toEqual([]);
});

test('what is saved is the whole record', async ({ page }) => {
  await page.goto(PAPER);
  const section = page.getByRole('region', { name: 'Cite' });
  await section.getByText('BibTeX', { exact: true }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: 'Save as .bib' }).click()
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.bib$/u);
  const shown = await section.locator('.record').first().textContent();
  expect(await readFile(await download.path(), 'utf8')).toBe(`${shown ?? ''}\n`);
});

test.describe('without a clipboard', () => {
  test('the text is selected instead, and the button says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(PAPER);
    await page.getByRole('button', { name: 'Copy the reference' }).click();
    await expect(page.getByRole('button', { name: /^Selected/u })).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the records can be read and saved, and no button pretends to copy @base', async ({ page }) => {
    await page.goto(PAPER);
    const section = page.getByRole('region', { name: 'Cite' });
    await section.getByText('RIS', { exact: true }).first().click();
    await expect(section.getByText('TY - GEN')).toBeVisible();
    await expect(section.getByRole('link', { name: 'Save as .ris' })).toBeVisible();
    await expect(section.getByRole('button')).toHaveCount(0);
  });
});
