import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

interface Papers {
  readonly id: readonly string[];
  readonly label: readonly string[];
  readonly aliases: readonly (readonly string[])[];
}

interface Ties {
  readonly tooCommon: number;
  readonly concepts: { readonly slug: readonly string[]; readonly papers: readonly number[] };
  readonly mentions: readonly (readonly number[])[];
}

/** A service worker would answer in place of the files that these tests hold back. */
test.use({ serviceWorkers: 'block' });

const finder = (page: Page) => page.locator('way-finder');
const status = (page: Page) => finder(page).getByRole('status');
const from = (page: Page) => page.getByRole('combobox', { name: 'From' });
const to = (page: Page) => page.getByRole('combobox', { name: 'To', exact: true });
const ways = (page: Page) => page.locator('.way');
const state = (page: Page, name: string) => expect(finder(page)).toHaveAttribute('data-state', name);

async function data(page: Page): Promise<{ papers: Papers; ties: Ties }> {
  await page.goto('./path/');
  return page.evaluate(async () => ({
    papers: (await (await fetch('data/papers.json')).json()) as Papers,
    ties: (await (await fetch('data/ties.json')).json()) as Ties
  }));
}

/** The address of the first example: two papers that are far apart and tied. */
async function example(page: Page): Promise<string> {
  await page.goto('./path/');
  return (await page.locator('.way-examples a').first().getAttribute('href'))!;
}

test('two papers are tied by up to three ways, each step with its two sentences @base', async ({ page }) => {
  await page.goto(await example(page));
  await state(page, 'found');
  await expect(status(page)).toHaveText(/^(?:One way|Two ways|Three ways) from “.+” to “.+”\.$/u);
  expect(await ways(page).count()).toBeGreaterThan(0);
  const steps = page.locator('.way-step');
  for (const step of await steps.all()) {
    await expect(step.locator('blockquote')).toHaveCount(2);
    await expect(step.locator('blockquote mark')).toHaveCount(2);
  }
  await page.locator('.way-tie a').first().click();
  await expect(page).toHaveURL(/\/concepts\//u);
});

test('no way runs through a concept so common that it says nothing, and no two ways are the same', async ({
  page
}) => {
  const { ties } = await data(page);
  expect(Math.max(...ties.concepts.papers)).toBeLessThanOrEqual(ties.tooCommon);
  await page.goto(await example(page));
  await state(page, 'found');
  const told = await ways(page).evaluateAll(all => all.map(way => way.querySelector('ol')!.textContent));
  expect(new Set(told).size).toBe(told.length);
});

test('by keyboard: find as you type, by title and by the name that a paper introduces', async ({ page }) => {
  const { papers } = await data(page);
  const named = papers.aliases.findIndex(names => /^[A-Z][A-Za-z]{5,}$/u.test(names[0] ?? ''));
  await from(page).focus();
  await page.keyboard.type(papers.aliases[named]![0]!);
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(from(page)).toHaveAttribute('aria-activedescendant', 'way-from-list-0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?from=[a-z0-9-]+$/u);
  await expect(status(page)).toHaveText('Now choose the paper where the way ends.');
  await to(page).focus();
  await page.keyboard.type('network');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option').first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?from=[a-z0-9-]+&to=[a-z0-9-]+$/u);
  await expect(finder(page)).toHaveAttribute('data-state', /found|none/u);
});

test('the address tells both ends; back goes to the pair before; swapping turns them round', async ({
  page
}) => {
  await page.goto(await example(page));
  await state(page, 'found');
  const [first, last] = [await from(page).inputValue(), await to(page).inputValue()];
  const before = page.url();
  await page.getByRole('button', { name: 'Swap the two papers' }).click();
  await expect(from(page)).toHaveValue(last);
  await expect(to(page)).toHaveValue(first);
  await state(page, 'found');
  expect(page.url()).not.toBe(before);
  await page.goBack();
  await expect(from(page)).toHaveValue(first);
  await state(page, 'found');
  expect(page.url()).toBe(before);
});

test('what is missing or wrong is said at its field or in words', async ({ page }) => {
  const { papers } = await data(page);
  await page.getByRole('button', { name: 'Find ways' }).click();
  await expect(from(page)).toBeFocused();
  await expect(from(page)).toHaveAccessibleDescription('Name a paper.');
  await from(page).fill('zzzz qqqq');
  await expect(page.getByRole('option')).toHaveText('No paper of that name');
  await page.getByRole('button', { name: 'Find ways' }).click();
  await expect(from(page)).toHaveAccessibleDescription('No paper is called “zzzz qqqq”.');
  await page.goto(`./path/?from=${papers.id[0]}&to=${papers.id[0]}`);
  await state(page, 'same');
  await page.goto(`./path/?from=${papers.id[0]}&to=there-is-no-such-paper`);
  await expect(status(page)).toHaveText('This collection has no paper “there-is-no-such-paper”.');
});

test('where nothing leads from one to the other, that is said, with a way on', async ({ page }) => {
  const { papers, ties } = await data(page);
  await page.route('**/path/data/ties.json*', route =>
    route.fulfill({
      json: { ...ties, mentions: papers.id.map(() => []), near: papers.id.map(() => []) }
    })
  );
  await page.goto(`./path/?from=${papers.id[0]}&to=${papers.id[1]}`);
  await state(page, 'none');
  await expect(status(page)).toContainText('No way leads from');
  await page.getByRole('link', { name: 'the first' }).click();
  await expect(page).toHaveURL(/\/graph\/\?node=paper:/u);
});

test('data that cannot be loaded are said, and asked for again', async ({ page }) => {
  const address = await example(page);
  await page.route('**/path/data/ties.json*', route => route.abort());
  await page.goto(address);
  await expect(status(page)).toHaveText('The data could not be loaded.');
  await page.unroute('**/path/data/ties.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await state(page, 'found');
});

test('without JavaScript the page says so and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('./path/');
  await expect(page.getByText('Finding ways needs JavaScript.')).toBeVisible();
  await expect(finder(page)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'themes' }).click();
  await expect(page).toHaveURL(/\/themes\/$/u);
  await context.close();
});

test('themes: what bridges them, and pairs that never meet, with the ways between their papers @base', async ({
  page
}) => {
  await page.goto('./themes/');
  const between = page.locator('.between');
  await expect(between.getByRole('heading', { name: 'Never together in this collection' })).toBeVisible();
  expect(await between.locator('.bridges > li').count()).toBeGreaterThan(3);
  const gap = between.locator('.gaps > li').first();
  const pair = await gap
    .locator('.side h4 a')
    .evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href));
  const papersOf = async (address: string) => {
    await page.goto(address);
    return page
      .locator('#papers ~ * .title a')
      .evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href));
  };
  const sides = await Promise.all([await papersOf(pair[0]!), await papersOf(pair[1]!)]);
  expect(sides[0]!.filter(paper => sides[1]!.includes(paper))).toEqual([]);
  await page.goto('./themes/');
  await gap.getByRole('link', { name: 'Ways between the two papers' }).click();
  await state(page, 'found');
});

test('a family of methods unfolds in the order of its dates, each arrow with its sentence @base', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('./themes/');
  const families = page.locator('section[aria-labelledby="families"] > ul > li');
  const family = families.filter({ hasText: 'PC-DARTS' });
  await family.locator('summary').first().click();
  await expect(family.getByRole('link', { name: 'PC-DARTS' })).toBeVisible();
  await family.locator('h3 a').click();
  const rows = page.locator(
    '#lineage ~ .lineage > li:not(.self), section[aria-labelledby="lineage"] .lineage > li:not(.self)'
  );
  expect(await rows.count()).toBeGreaterThan(2);
  const years = (await rows.locator('.year').allTextContents())
    .map(text => text.trim())
    .filter(text => /^\d/u.test(text));
  expect(years).toEqual(years.toSorted());
  for (const row of await rows.all()) await expect(row.locator('blockquote')).not.toBeEmpty();
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const address = await example(page);
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await check();
    await from(page).fill('network');
    await expect(page.getByRole('option').first()).toBeVisible();
    await check();
    await page.goto(address);
    await state(page, 'found');
    await check();
    await page.goto('./themes/');
    await page.locator('details summary').first().click();
    await check();
  });
}

test('all of it fits a narrow phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.goto(await example(page));
  await state(page, 'found');
  expect(await wide()).toBeLessThanOrEqual(0);
  await page.goto('./themes/');
  for (const summary of await page
    .locator('section[aria-labelledby="families"] > ul > li > details > summary')
    .all())
    await summary.click();
  expect(await wide()).toBeLessThanOrEqual(0);
});
