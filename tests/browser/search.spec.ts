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
  await titles(page).nth(8).scrollIntoViewIfNeeded();
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
  await page.route('**/pagefind/pagefind.js', route => route.abort());
  await page.goto('./search/?q=NetMamba');
  await expect(region(page, 'error')).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js');
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
    for (const query of ['', 'mixture of experts', '的模型']) {
      await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
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
