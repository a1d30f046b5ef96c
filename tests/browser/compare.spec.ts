import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { setMathsOf } from '../../src/maths/index.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const tray = (page: Page) => page.getByRole('region', { name: 'Papers to compare' });

/** Chooses the first papers of the largest theme by their buttons. */
async function chooseFirst(page: Page, count: number): Promise<void> {
  await page.goto(PAGE_KINDS['theme'] ?? '');
  for (let at = 0; at < count; at++) {
    await page
      .locator('main .paper-row')
      .nth(at)
      .getByRole('button', { name: /^Compare: /u })
      .click();
  }
}

test('papers are chosen on any page, kept, and stand side by side with what they share @base', async ({
  page
}) => {
  await chooseFirst(page, 2);
  await expect(tray(page).getByText('2 papers to compare').first()).toBeVisible();
  const titles = await page
    .locator('main .paper-row .title')
    .evaluateAll(all => all.slice(0, 2).map(one => one.textContent.trim()));
  await page.locator('main .paper-row .title a').first().click();
  await expect(page.getByRole('button', { name: /^Compare: /u }).first()).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await tray(page).getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare\/\?papers=[a-z0-9-]+,[a-z0-9-]+$/u);
  for (const title of titles)
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  const shared = page.getByRole('region', { name: 'What they share' });
  await expect(shared).toContainText(/stands? in both; each with the sentence/u);
  const quotes = shared.getByRole('listitem').first().locator('blockquote');
  await expect(quotes).toHaveCount(2);
  for (const quote of await quotes.all()) await expect(quote.locator('mark')).not.toBeEmpty();
  await expect(tray(page)).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Take out/u })
    .first()
    .click();
  await expect(page.getByRole('status').first()).toContainText('One paper: choose another one');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: titles[0]! })).toBeVisible();
});

test('the selection is taken home as BibTeX, the comparison as a table', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseFirst(page, 5);
  await tray(page).getByRole('link', { name: 'Compare' }).click();
  const home = page.getByRole('region', { name: 'Take it home' });
  await page.getByRole('link', { name: 'Take it home' }).click();
  await expect(home.getByRole('heading', { level: 2 })).toBeInViewport();
  await home.getByText('BibTeX', { exact: true }).first().click();
  await home.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(home.getByRole('button', { name: 'Copied BibTeX' })).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).match(/^@\w+\{/gmu)).toHaveLength(5);
  await home.getByText('Markdown', { exact: true }).first().click();
  await expect(home.locator('pre').filter({ hasText: '| --- |' })).toContainText('| Introduces |');
});

test('a full tray takes no sixth paper and says so; by keyboard papers come and go', async ({ page }) => {
  await chooseFirst(page, 5);
  const sixth = page
    .locator('main .paper-row')
    .nth(5)
    .getByRole('button', { name: /^Compare: /u });
  await sixth.focus();
  await page.keyboard.press('Enter');
  await expect(sixth).toHaveAttribute('aria-pressed', 'false');
  await expect(tray(page).getByText('5 at most: take one out first.').first()).toBeVisible();
  const out = tray(page).getByRole('button', { name: /^Take out/u });
  await out.first().focus();
  await page.keyboard.press('Enter');
  await expect(out).toHaveCount(4);
  await expect(out.first()).toBeFocused();
  await sixth.focus();
  await page.keyboard.press('Space');
  await expect(sixth).toHaveAttribute('aria-pressed', 'true');
  await tray(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tray(page)).toBeHidden();
});

test('what the address names wrongly, or too much of, is said', async ({ page }) => {
  await page.goto('./compare/');
  await expect(page.getByText('Two to five papers side by side')).toBeVisible();
  await page.getByRole('region', { name: 'To begin with' }).getByRole('link').first().click();
  await expect(page.getByRole('status').first()).toContainText('3 papers side by side.');
  const slugs = new URL(page.url()).searchParams.get('papers')!;
  await page.goto(`./compare/?papers=${slugs},no-such-paper`);
  await expect(page.getByRole('status').first()).toContainText('Not in this collection: no-such-paper.');
  await page.goto(`./compare/?papers=${slugs},a,b,c-c`);
  await expect(page.getByRole('status').first()).toContainText('Only 5 stand side by side; left out: c-c.');
});

test('TeX is set as everywhere else, from the file that a paper travels in', async ({ page }) => {
  // No paper of this collection has any: one gets some.
  await page.route('**/compare/data/*.json*', async route => {
    const record = (await (await route.fetch()).json()) as { title: string };
    const title = `${record.title} in $O(\\sqrt{n})$`;
    await route.fulfill({ json: { ...record, title, maths: setMathsOf([title]) } });
  });
  await page.goto('./compare/');
  await page.getByRole('region', { name: 'To begin with' }).getByRole('link').first().click();
  const maths = page.getByRole('heading', { level: 2 }).locator('math');
  await expect(maths).toHaveCount(3);
  await expect(maths.first().locator('msqrt')).toHaveText('n');
  expect(await maths.first().evaluate(element => element.clientWidth)).toBeGreaterThan(0);
});

/** What axe finds, in words. */
async function problems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with a full tray, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await chooseFirst(page, 5);
    await tray(page).getByText('5 papers to compare').first().click();
    expect(await problems(page)).toEqual([]);
  });

  test(`axe finds nothing on a comparison, which fits a narrow phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./compare/');
    await page.getByRole('region', { name: 'To begin with' }).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Take it home' })).toBeVisible();
    expect(await problems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
