import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addOffline } from '../../src/integrations/offline/index.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

/** The title of a paper that no test has read before it goes offline. */
const UNREAD = readdirSync(join(import.meta.dirname, '../../content/papers'))
  .map(name => name.replace(/\.mdx$/u, ''))
  .sort()[7]!;

/** Opens a page and waits until the worker has it and all that it is made of. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(page.locator('keep-offline [role=status]')).not.toBeEmpty();
  // A key is listed before what it stands for is there: only a page that can be read to its end is kept.
  await page.waitForFunction(async () => {
    const kept = await caches.match(`${location.href.replace(/[?#].*/u, '')}index.html`);
    return (await kept?.text())?.includes('</html>');
  });
}

async function keepAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Keep this site offline \(\d.*MB\)/u }).click();
  await expect(page.locator('keep-offline')).toHaveAttribute('data-keep-state', 'kept', { timeout: 30_000 });
}

const baseOf = (baseURL: string | undefined) => new URL(baseURL ?? '').pathname;

test('after one visit, what was read and the shell open without a network @base', async ({
  page,
  context
}) => {
  await visit(page, './about/');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');
  await expect(page.locator('h1')).toHaveCSS('font-family', /Source Serif/u);
  await page.goto('./');
  await expect(page.getByRole('link', { name: /196\s+papers/u }).first()).toBeVisible();
  await page.goto('./search/');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await page.goto('./graph/');
  await expect(page.locator('graph-explorer')).toBeVisible();
});

test('a page that is not kept says so, and lists those that are @base', async ({ page, context }) => {
  await visit(page, './about/');
  await context.setOffline(true);
  await page.goto(`./papers/${UNREAD}/`);
  await expect(page).toHaveURL(new RegExp(`/papers/${UNREAD}/$`, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on this device');
  await expect(page.locator('kept-pages a').first()).toContainText('About');
  await page.locator('kept-pages a', { hasText: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');
});

test('a search that only the shell could answer says what is missing', async ({ page, context }) => {
  await visit(page, './about/');
  await context.setOffline(true);
  await page.goto('./search/?q=NetMamba');
  const region = page.locator('[data-search-state]');
  await expect(region).toHaveAttribute('data-search-state', 'error');
  await expect(region).toContainText('the search index is not kept on this device');
});

test('once the whole site is kept, unread papers, search and graph work without a network @base', async ({
  page,
  context
}) => {
  await visit(page, './about/');
  await keepAll(page);
  await expect(page.locator('keep-offline')).toContainText('This site is kept on this device');
  await context.setOffline(true);
  await page.goto(`./papers/${UNREAD}/`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main')).toContainText('Abstract');
  await page.goto('./search/?q=netmamba');
  await expect(page.locator('[data-kind="paper"] [data-title]').first()).toContainText('NetMamba');
  await page.goto('./graph/');
  await expect(page.locator('.ge-canvas > svg circle').first()).toBeVisible();
  await page.locator('.ge-canvas').hover();
  await expect(page.locator('graph-explorer canvas').first()).toBeVisible();
});

test.describe('a copy of the site that changes', () => {
  let site: SiteCopy;
  test.beforeEach(async ({ baseURL }) => {
    site = await copySite(baseOf(baseURL));
  });
  test.afterEach(() => site.close());

  /** Puts a newer build on the server: one paper's page says something else. */
  const deploy = async (text: string): Promise<void> => {
    const file = join(site.folder, 'papers', UNREAD, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>/u, `$&${text} `));
    await addOffline(site.folder);
  };
  const packs = (page: Page) =>
    page.evaluate(async () => {
      const keys = await Promise.all(
        (await caches.keys()).map(async name => (await caches.open(name)).keys())
      );
      return keys
        .flat()
        .map(({ url }) => url.split('/').at(-1) ?? '')
        .filter(name => name.endsWith('.pack'))
        .sort();
    });
  const packsOnServer = () =>
    readdirSync(join(site.folder, 'offline'))
      .filter(name => name.endsWith('.pack'))
      .sort();

  test('a newer build is announced, comes when asked for, and leaves nothing of the old one @base', async ({
    page
  }) => {
    const paper = `${site.url}papers/${UNREAD}/`;
    await visit(page, paper);
    await keepAll(page);
    const before = await page.evaluate(() => caches.keys());
    await deploy('NEWER');
    site.asked.length = 0;
    await page.goto(paper);
    await expect(page.locator('.update-notice')).toContainText('A newer version of this site is here.');
    await expect(page.locator('main h1')).not.toContainText('NEWER');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('main h1')).toContainText('NEWER');
    await expect(page.locator('keep-offline')).toHaveAttribute('data-keep-state', 'kept');
    expect(await packs(page)).toEqual(packsOnServer());
    const after = await page.evaluate(() => caches.keys());
    expect(after).toHaveLength(before.length);
    expect(after.filter(name => before.includes(name))).toEqual([expect.stringMatching(/:packs$/u)]);
    // One page changed: one pack is fetched again.
    expect(site.asked.filter(path => path.endsWith('.pack'))).toHaveLength(1);
  });

  test('a newer build that does not arrive whole leaves the old one working', async ({ page, context }) => {
    const paper = `${site.url}papers/${UNREAD}/`;
    await visit(page, `${site.url}about/`);
    await keepAll(page);
    await deploy('NEWER');
    site.faults.set(/^papers\/|^search\/index|\.pack$/u, 503);
    await page.goto(`${site.url}about/`);
    await page.waitForTimeout(1500);
    await expect(page.locator('.update-notice')).toHaveCount(0);
    site.faults.clear();
    site.faults.set(/\.pack$/u, 'half');
    await page.goto(`${site.url}about/`);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('keep-offline')).toContainText('The connection broke');
    await expect(page.locator('keep-offline')).toContainText('kept before still opens');
    await context.setOffline(true);
    await page.goto(paper);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('main h1')).not.toContainText('NEWER');
    await context.setOffline(false);
    site.faults.clear();
    await page.goto(`${site.url}about/`);
    await expect(page.locator('keep-offline')).toHaveAttribute('data-keep-state', 'kept');
    expect(await packs(page)).toEqual(packsOnServer());
  });

  test('without room a message says so, and what was read still opens', async ({ page, context }) => {
    site.before.worker = `const put = Cache.prototype.put;
      Cache.prototype.put = function (key, value) {
        return String(key.url ?? key).endsWith('.pack')
          ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
          : put.call(this, key, value);
      };\n`;
    await visit(page, `${site.url}about/`);
    await page.getByRole('button', { name: /Keep this site offline/u }).click();
    await expect(page.locator('keep-offline')).toContainText('no room for the whole site');
    expect(await packs(page)).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How this was made');
  });

  test('with no room at all, pages open as they would without a worker', async ({ page }) => {
    site.before.worker = `Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));\n`;
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(`${site.url}about/`);
    await page.waitForTimeout(1500);
    await page.goto(`${site.url}papers/${UNREAD}/`);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('keep-offline')).toBeEmpty();
    expect(errors).toEqual([]);
  });

  test('what was kept can be removed', async ({ page }) => {
    await visit(page, `${site.url}about/`);
    await keepAll(page);
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByRole('button', { name: /Keep this site offline/u })).toBeFocused();
    expect(await packs(page)).toEqual([]);
  });

  test('the worker asks for nothing before the page has loaded', async ({ page }) => {
    await page.goto(`${site.url}about/`, { waitUntil: 'load' });
    const before = site.asked.indexOf('sw.js');
    const last = site.asked.lastIndexOf('about/index.html');
    expect(before === -1 || before > last).toBe(true);
    const needed = new Set(
      await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    );
    expect([...needed].filter(name => name.endsWith('.pack'))).toEqual([]);
  });
});
