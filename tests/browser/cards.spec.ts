import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

const { paper: PAPER = '' } = PAGE_KINDS;

test('a concept shows its card to the pointer, which may rest on it; Escape closes it @base', async ({
  page
}) => {
  await page.goto(PAPER);
  const link = page.locator('.abstract a.concept').first();
  const card = page.getByRole('tooltip');
  const before = await page.locator('.abstract').boundingBox();
  await link.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText(/(?:Method|Task|Data set|Metric|Hardware|Domain) in \d+ papers/u);
  await expect(link).toHaveAccessibleDescription(/in \d+ papers/u);
  expect(await page.locator('.abstract').boundingBox()).toEqual(before);
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).not.toHaveAttribute('aria-describedby');
});

test('the keyboard meets the same card, and the link still leads to the page', async ({ page }) => {
  await page.goto(PAPER);
  await page.locator('#main').focus();
  const card = page.getByRole('tooltip');
  for (let presses = 0; presses < 20 && !(await card.isVisible()); presses++)
    await page.keyboard.press('Tab');
  await expect(card).toBeVisible();
  const label = await card.locator('.card-label').innerText();
  const box = await card.boundingBox();
  const focused = await page.evaluate(
    () => document.activeElement!.getBoundingClientRect().toJSON() as DOMRect
  );
  expect(box!.y >= focused.bottom || box!.y + box!.height <= focused.top).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card.locator('.card-label')).toHaveText(label);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(label);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a card shown, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(PAPER);
    await page.locator('.abstract a.concept').first().hover();
    await expect(page.getByRole('tooltip')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap goes to the concept without a card in between', async ({ page }) => {
    await page.goto(PAPER);
    const link = page.locator('.abstract a.concept').first();
    const address = await link.getAttribute('href');
    await link.tap();
    await expect(page).toHaveURL(new RegExp(`${address!}$`, 'u'));
  });
});
