import { expect, test } from '@playwright/test';
import { captures, readableText } from './captures.ts';
import { PAGE_KINDS } from './page-kinds.ts';

test('home names how many papers there are, and leads to them @base', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('196 papers').first()).toBeVisible();
});

test('every paper shows its title and abstract in full, what any capture says of it, and every capture with its line', async ({
  page
}) => {
  await page.goto('./papers/');
  const papers = captures();
  expect(papers.size).toBe(196);
  const addresses = await page
    .locator('main a[href*="/papers/"]')
    .evaluateAll(links => [
      ...new Set(links.map(link => (link as HTMLAnchorElement).href.replace(/#.*/u, '')))
    ]);
  const texts = await page.evaluate(
    urls =>
      Promise.all(
        urls.map(async url => {
          const html = await (await fetch(url)).text();
          const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
          for (const set of main?.querySelectorAll('[data-tex]') ?? []) {
            set.replaceWith(set.getAttribute('data-tex') ?? '');
          }
          return main?.textContent ?? '';
        })
      ),
    addresses.filter(address => /\/papers\/[^/]+\/$/u.test(address))
  );
  expect(texts).toHaveLength(196);
  const readable = texts.map(readableText);
  for (const paper of papers.values()) {
    const [title, abstract] = [readableText(paper.title), readableText(paper.abstract)];
    const text = readable.find(candidate => candidate.includes(title) && candidate.includes(abstract)) ?? '';
    expect(text, `no page shows "${title}" with its whole abstract`).not.toBe('');
    for (const fact of paper.facts) expect(text, `"${title}" says ${fact}`).toContain(fact);
    for (const { seed, line } of paper.listings)
      expect(text).toMatch(new RegExp(`${seed}\\D{0,12}${line}\\b`, 'u'));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper reads, and its links lead on', async ({ page }) => {
    await page.goto('./papers/');
    await page
      .getByRole('link', { name: /NetMamba/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('NetMamba');
    await expect(
      page.getByText('Network traffic classification is a crucial research area').first()
    ).toBeVisible();
    await page.locator('main a.concept').first().click();
    await expect(page).toHaveURL(/\/concepts\/[^/]+\/$/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('the graph page lists what it would draw', async ({ page }) => {
    await page.goto('./graph/');
    expect(await page.locator('main a[href*="/papers/"], main a[href*="/themes/"]').count()).toBeGreaterThan(
      5
    );
  });
});

test('maths is set, its source is what is copied, and titles in the tab stay text', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./papers/');
  await page.getByRole('link', { name: /^S2FT/u }).first().click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading.locator('sup')).toHaveText('2');
  await expect(page).toHaveTitle(/^S\^\{2\}FT: /u);
  await expect(page.locator('.abstract sup').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the reference' })).toBeVisible();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('h1')!);
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^S\^\{2\}FT: /u);
});

test('a sentence of an abstract has an address of its own, copied with a button that moves no word', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE_KINDS['paper'] ?? '');
  const abstract = page.locator('.abstract');
  const before = await abstract.boundingBox();
  const toggle = page.getByRole('button', { name: 'Link to a sentence' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(await abstract.boundingBox()).toEqual(before);
  await page.getByRole('button', { name: 'Copy the link to sentence 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied.')).toHaveCount(1);
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(address);
  const sentence = page.locator('.abstract span:target');
  await expect(sentence).toHaveText(/^[A-Z].+\.$/u);
  expect(await sentence.evaluate(element => getComputedStyle(element).backgroundColor)).not.toBe(
    'rgba(0, 0, 0, 0)'
  );
});

test('an address that was cut off or mistyped names the pages that it may have meant @base', async ({
  page
}) => {
  await page.goto(`${(PAGE_KINDS['paper'] ?? '').slice(0, -7)}/`);
  const near = page.locator('nearest-pages').getByRole('link');
  const address = (PAGE_KINDS['paper'] ?? '').slice(1);
  await expect(near.first()).toHaveAttribute('href', new RegExp(`${address}$`, 'u'));
});
