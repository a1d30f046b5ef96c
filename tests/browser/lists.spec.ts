import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('papers are narrowed and ordered in place, in words, and in the address @base', async ({ page }) => {
  await page.goto('./papers/');
  const rows = page.locator('main .paper-row:visible');
  await expect(rows).toHaveCount(196);
  const form = page.getByRole('search', { name: 'Narrow the list of papers' });
  const status = page.locator('index-filter').getByRole('status');
  await form.getByLabel('Year').selectOption('2024');
  await expect(status).toHaveText(/^\d+ of 196 papers\.$/u);
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(100);
  await expect(page).toHaveURL(/\/papers\/\?year=2024$/u);
  await form.getByLabel('Order').selectOption('title');
  const titles = await page.locator('main .paper-row:visible .title').allInnerTexts();
  expect(titles).toEqual(titles.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  await form.getByLabel('Words').fill('zzzz');
  await expect(status).toHaveText('No paper matches.');
  await form.getByRole('button', { name: 'Clear' }).click();
  await expect(rows).toHaveCount(196);
  await page.goBack();
  await expect(form.getByLabel('Year')).toHaveValue('2024');
  await form.getByLabel('Words').fill('');
  await page.reload();
  await expect(rows).toHaveCount(count);
});

test('concepts are narrowed by type, theme and number of papers', async ({ page }) => {
  await page.goto('./concepts/?type=dataset&least=3');
  const links = page.locator('main .concept-link:visible');
  await expect(page.locator('index-filter').getByRole('status')).toHaveText(/^\d+ of \d+ concepts\.$/u);
  expect(await links.count()).toBeGreaterThan(0);
  for (const type of await links
    .locator('.concept-shape')
    .evaluateAll(all => all.map(one => one.getAttribute('data-type')))) {
    expect(type).toBe('dataset');
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lists are whole, and nothing offers what cannot be done', async ({ page }) => {
    for (const address of ['./papers/', './concepts/']) {
      await page.goto(address);
      await expect(page.getByRole('search', { name: /^Narrow/u })).toBeHidden();
      await expect(page.getByRole('button', { name: /^Compare/u })).toHaveCount(0);
    }
    await page.goto('./papers/');
    await expect(page.locator('main .paper-row')).toHaveCount(196);
  });
});
