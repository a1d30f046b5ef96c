import { expect, test } from '@playwright/test';

test('the choice of colours is made in words, kept, and there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const html = page.locator('html');
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked();
  await page.getByRole('radio', { name: 'Ink' }).click();
  await expect(html).toHaveAttribute('data-theme', 'ink');
  await expect(page.getByRole('radio', { name: 'Ink' })).toBeChecked();
  await page.goto('./about/', { waitUntil: 'commit' });
  await expect(html).toHaveAttribute('data-theme', 'ink');
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.getByRole('radio', { name: 'Ink' }).press('ArrowLeft');
  await expect(html).toHaveAttribute('data-theme', 'paper');
  await expect(page.getByRole('radio', { name: 'Paper' })).toBeFocused();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
    dark
  );
  await page.getByRole('radio', { name: 'Paper' }).press('Home');
  await expect(html).not.toHaveAttribute('data-theme');
});
