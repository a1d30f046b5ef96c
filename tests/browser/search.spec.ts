import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const region = (page: Page, state: string) => page.locator(`[data-search-state="${state}"]`);
const titles = (page: Page) => page.locator('[data-result][data-kind="paper"] [data-title]');

test('finds a method by its name, and opening it shows the abstract @base', async ({ page }) => {
  await page.goto('./search/?q=NetMamba');
  await expect(region(page, 'results')).toBeVisible();
  await expect(titles(page).first()).toContainText('NetMamba');
  await titles(page).first().click();
  await expect(
    page.getByText('Network traffic classification is a crucial research area').first()
  ).toBeVisible();
});

test('each result says what kind it is, and its whole title', async ({ page }) => {
  await page.goto('./search/?q=mixture of experts');
  await expect(region(page, 'results')).toBeVisible();
  const kinds = await page
    .locator('[data-result]')
    .evaluateAll(items => items.map(item => item.getAttribute('data-kind')));
  expect(new Set(kinds)).toEqual(new Set(['concept', 'theme', 'paper']).intersection(new Set(kinds)));
  expect(kinds).toContain('paper');
  expect(kinds).toContain('concept');
  for (const title of await titles(page).allTextContents()) expect(title.trim().length).toBeGreaterThan(5);
});

test('the address follows while typing and is kept on Enter; back goes to the query before', async ({
  page
}) => {
  await page.goto('./search/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('quantization');
  await expect(page).toHaveURL(/\?q=quantization$/u);
  await field.press('Enter');
  await field.fill('graph networks');
  await expect(page).toHaveURL(/\?q=graph\+networks$/u);
  await expect(page.locator('.result-status')).toContainText('“graph networks”');
  await page.goBack();
  await expect(field).toHaveValue('quantization');
  await expect(page.locator('.result-status')).toContainText('“quantization”');
});

test('back from a paper restores query and scroll', async ({ page }) => {
  await page.goto('./search/?q=neural networks');
  await expect(region(page, 'results')).toBeVisible();
  // What the full text adds may still order the list anew.
  await expect(() => titles(page).nth(8).scrollIntoViewIfNeeded({ timeout: 1000 })).toPass();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(200);
  await titles(page).nth(8).click();
  await page.waitForURL(/\/papers\//u);
  await page.goBack();
  await expect(region(page, 'results')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
});

test('a query whose words no page has together drops the least telling ones and says so', async ({
  page
}) => {
  await page.goto('./search/?q=NetMamba zebrafish');
  await expect(region(page, 'results')).toBeVisible();
  await expect(page.locator('.result-status')).toContainText('left out: “zebrafish”');
  await expect(titles(page).first()).toContainText('NetMamba');
});

test('nothing found is said, with ways on', async ({ page }) => {
  await page.goto('./search/?q=的模型');
  await expect(region(page, 'empty')).toBeVisible();
  await expect(page.getByText('Nothing found for “的模型”.').last()).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'all papers' })).toBeVisible();
});

test('a broken index is said and can be tried again', async ({ page }) => {
  await page.route('**/search/data/start.json', route => route.abort());
  await page.goto('./search/?q=NetMamba');
  await expect(region(page, 'error')).toBeVisible();
  await page.unroute('**/search/data/start.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titles(page).first()).toContainText('NetMamba');
});

test('without the full text, papers are found all the same', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', route => route.abort());
  await page.goto('./search/?q=NetMamba');
  await expect(titles(page).first()).toContainText('NetMamba');
});

test('a description in other words is ranked, and says why', async ({ page }) => {
  await page.goto('./search/?q=spotting attackers in vehicle networks');
  await expect(region(page, 'results')).toBeVisible();
  await expect(page.locator('.result-reasons').first()).toContainText(/“.+” instead of “.+”/u);
});

test('results name the parts of a page, and lead there', async ({ page }) => {
  await page.goto('./search/?q=NetMamba');
  const part = page.locator('.result-sections a').first();
  await part.click();
  await expect(page).toHaveURL(/\/(?:papers|concepts)\/[^/]+\/#/u);
});

const filter = (page: Page, facet: string) => page.locator(`[data-facet="${facet}"] input`);
const count = async (page: Page, facet: string, at = 0) =>
  Number(await page.locator(`[data-facet="${facet}"] .facet-count`).nth(at).textContent());

test('the parts of pages that arrive late change nothing that was asked since', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>(resolve => (release = resolve));
  await page.route('**/pagefind/pagefind.js', async route => {
    await released;
    await route.continue();
  });
  await page.goto('./search/?q=netmamba');
  await expect(region(page, 'results')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  const fragment = page.waitForResponse(/\.pf_fragment$/u);
  release();
  await fragment;
  await page.waitForLoadState('networkidle');
  await expect(region(page, 'idle')).toBeAttached();
});

test('filters narrow with counts that hold: one group widens, two narrow; the address and back follow', async ({
  page
}) => {
  await page.goto('./search/?q=networks');
  const status = page.locator('.result-status');
  await expect(status).toContainText('“networks”');
  const [first, second] = [await count(page, 'theme'), await count(page, 'theme', 1)];
  await filter(page, 'theme').nth(0).check();
  await expect(status).toContainText('with these filters');
  await expect(page).toHaveURL(/theme=/u);
  await expect(filter(page, 'theme').nth(0)).toBeFocused();
  await expect(page.locator('.facets > summary')).toHaveText('Filters (1)');
  await filter(page, 'theme').nth(1).check();
  await expect(page.locator('.facets > summary')).toHaveText('Filters (2)');
  const shown = async () => {
    const words = (await status.textContent()) ?? '';
    return [...words.split('“')[0]!.matchAll(/\d+/gu)].reduce((sum, [number]) => sum + Number(number), 0);
  };
  expect(await shown()).toBe(first + second);
  const left = await count(page, 'year');
  await filter(page, 'year').first().check();
  await expect(page.locator('.facets > summary')).toHaveText('Filters (3)');
  expect(await shown()).toBe(left);
  await page.goBack();
  await expect(page.locator('.facets > summary')).toHaveText('Filters (2)');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/theme=/u);
});

test('without a word, filters browse, by keyboard alone; the newest come first', async ({ page }) => {
  await page.goto('./search/');
  await expect(filter(page, 'year').first()).toBeVisible();
  await filter(page, 'year').first().focus();
  await page.keyboard.press('Space');
  await expect(region(page, 'results')).toBeVisible();
  await expect(page.locator('.result-status')).toContainText('papers with these filters');
  await expect(page.locator('[data-result][data-kind="paper"] [data-title]').first()).toBeVisible();
  const year = await filter(page, 'year').first().getAttribute('value');
  await expect(page.locator('.result-facts').first()).toContainText(year ?? '');
});

test('results are sorted, shown on the graph and exported', async ({ page }) => {
  await page.goto('./search/?q=graph neural networks');
  await expect(region(page, 'results')).toBeVisible();
  const best = await titles(page).allTextContents();
  await page.getByLabel('Sort by').selectOption('newest');
  await expect(page).toHaveURL(/sort=date/u);
  await expect(titles(page).first()).not.toHaveText(best[0]!);
  const years = (await page.locator('[data-kind="paper"] .result-facts').allTextContents()).map(facts =>
    Number(/\d{4}/u.exec(facts)?.[0] ?? 0)
  );
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'BibTeX' }).click()
  ]);
  expect(download.suggestedFilename()).toBe('papers.bib');
  const bibliography = readFileSync(await download.path(), 'utf8');
  const entries = bibliography.match(/^@\w+\{/gmu) ?? [];
  const total = Number(/\d+/u.exec((await page.locator('.result-status').textContent()) ?? '')?.[0]);
  expect(entries).toHaveLength(total);
  await expect(page.getByRole('link', { name: 'Show these on the graph' })).toHaveAttribute(
    'href',
    /\/graph\/\?papers=[a-z0-9-]+,[a-z0-9-]+/u
  );
});

test('recent searches are kept on the device, asked again, and cleared', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('netmamba');
  await page.keyboard.press('Enter');
  await expect(titles(page).first()).toContainText('NetMamba');
  await page.goto('./about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('button', { name: 'netmamba', exact: true }).click();
  await expect(titles(page).first()).toContainText('NetMamba');
  await dialog.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(dialog.locator('[data-recent]')).toHaveCount(0);
  await page.goto('./search/');
  await expect(page.locator('.facets')).toBeVisible();
  await expect(page.locator('[data-recent]')).toHaveCount(0);
});

test('with storage blocked or full, search works and nothing is said', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.getItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('./search/');
  await page.getByRole('searchbox').fill('netmamba');
  await page.keyboard.press('Enter');
  await expect(titles(page).first()).toContainText('NetMamba');
  expect(errors).toEqual([]);
});

test('on a phone, filters are folded away above the results, and nothing overflows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./search/?q=networks');
  await expect(region(page, 'results')).toBeVisible();
  await expect(filter(page, 'theme').first()).toBeHidden();
  await page.locator('.facets > summary').click();
  await filter(page, 'theme').first().check();
  await expect(page.locator('.result-status')).toContainText('with these filters');
  await expect(filter(page, 'theme').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the dialog opens by key and button, arrows choose, Enter opens, Escape closes', async ({ page }) => {
  await page.goto('./about/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('NetMamba');
  await expect(dialog.locator('[data-search-state="results"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('[data-title]').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await dialog.locator('[data-kind="paper"] [data-title]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/netmamba/u);
  // Before its script is there the button is a link to the search page.
  await page.waitForLoadState();
  await page.locator('[data-search-open]').first().click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('Ctrl+Enter opens the first result in a new tab', async ({ page, context }) => {
  await page.goto('./search/?q=NetMamba');
  await expect(region(page, 'results')).toBeVisible();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('searchbox').press('Control+Enter')
  ]);
  await expect(tab).toHaveURL(/\/(?:papers|concepts|themes)\//u);
});

const NASTY = [
  '<img src=x onerror="document.title=\'run\'">',
  '"\'`{}',
  '🦙🦙',
  '模型',
  'a'.repeat(10_000),
  'x '.repeat(5000),
  '%00%',
  '\\'
];

test('what is typed while the dialog still loads becomes its query', async ({ page }) => {
  await page.route(/_astro\/open[^/]*\.js/u, async route => {
    await new Promise(resolve => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('./about/');
  await page.keyboard.press('/');
  await page.keyboard.type('netmambaa');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('netmamba');
  await expect(titles(page).first()).toContainText('NetMamba');
});

test('no query breaks the page or runs anything', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.goto('./search/');
  for (const query of NASTY) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('[data-search-state="results"], [data-search-state="empty"]')).toBeVisible();
    await expect(page.locator('[data-search-results]')).not.toHaveAttribute('aria-busy', 'true');
  }
  expect(await page.title()).toContain('Search');
  expect(errors).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${theme}`, async ({ page }) => {
    // Several states, each looked through in full.
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const asked of ['q=', 'q=mixture of experts', 'q=的模型', 'type=paper&type=method&sort=comments']) {
      await page.goto(`./search/?${asked}`);
      await expect(page.locator('[data-search-state]')).not.toHaveAttribute('data-search-state', 'searching');
      await page.waitForTimeout(200);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sparse routing');
    await expect(page.locator('search-dialog [data-search-state="results"]')).toBeVisible({
      timeout: 20_000
    });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
