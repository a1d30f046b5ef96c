import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { packFolder } from '../../src/integrations/folder-pack/index.ts';
import { readSite } from '../../src/integrations/offline/files.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A folder whose name needs escaping in an address. */
let folder = '';
const address = (path: string) => pathToFileURL(join(folder, 'paperweave-offline')).href + path;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paperweave 100% ü '));
  const site = await readSite(join(ROOT, process.env['PAPERWEAVE_SITE'] ?? 'dist'));
  for (const [path, content] of Object.entries(unzipSync(await packFolder(site)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('from a folder, pages lead to each other in their own type', async ({ page }) => {
  await page.goto(address('/index.html'));
  await page
    .getByRole('link', { name: /196\s+papers/u })
    .first()
    .click();
  await page
    .getByRole('link', { name: /NetMamba/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NetMamba');
  await page.locator('main a.concept').first().click();
  await expect(page).toHaveURL(/\/concepts\/[^/]+\/index\.html$/u);
  expect(
    await page.evaluate(async () => (await document.fonts.load('16px "Source Serif 4 Variable"')).length)
  ).toBe(1);
});

test('from a folder, the search finds and its results open', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(address('/index.html'));
  await page.getByRole('searchbox').fill('netmamba');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/index\.html\?q=netmamba$/u);
  await page.locator('[data-kind="paper"] [data-title]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NetMamba');
  await page.keyboard.press('/');
  await page.keyboard.type('mixture of experts');
  await expect(page.locator('search-dialog [data-kind="concept"]').first()).toBeVisible();
  await page.locator('search-dialog .search-all').click();
  await expect(page).toHaveURL(/\/search\/index\.html\?q=mixture/u);
  expect(errors).toEqual([]);
});

test('from a folder, the graph is drawn', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(address('/graph/index.html'));
  await expect(page.locator('.ge-canvas > svg circle').first()).toBeVisible();
  // The first touch brings what the picture is moved with.
  await page.locator('.ge-canvas').hover();
  await expect(page.locator('graph-explorer canvas').first()).toBeVisible();
  await page.getByRole('button', { name: 'Changed', exact: true }).click();
  await expect(page.locator('.ge-sentence')).toContainText(/build/u);
  expect(errors).toEqual([]);
});

test('from a folder, ways between papers are found', async ({ page }) => {
  await page.goto(address('/path/index.html'));
  await page.locator('.way-examples a').first().click();
  await expect(page.locator('way-finder')).toContainText('ways from');
});
