import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

/** Opens what is folded, and shows what a button would. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const sentences = page.getByRole('button', { name: 'Link to a sentence' });
  if ((await sentences.count()) > 0) await sentences.click();
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${kind}, ${colorScheme === 'dark' ? 'unfolded, dark' : 'light'}`, async ({
      page
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      if (colorScheme === 'dark') await unfold(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual(
        []
      );
    });
  }

  test(`${kind} asks nobody but its own origin, and throws nothing @base`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', request => {
      if (
        /^https?:/u.test(request.url()) &&
        new URL(request.url()).origin !== new URL(baseURL ?? '').origin
      ) {
        elsewhere.push(request.url());
      }
    });
    page.on('pageerror', error => errors.push(error.message));
    const missing: string[] = [];
    page.on('response', response => {
      if (response.status() >= 400 && response.url() !== page.url()) missing.push(response.url());
    });
    const response = await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(response?.status()).toBe(kind === 'not found' ? 404 : 200);
    expect({ elsewhere, errors, missing: missing.filter(url => !url.endsWith('/nothing-is-here/')) }).toEqual(
      {
        elsewhere: [],
        errors: [],
        missing: []
      }
    );
  });

  // 320 pixels are a narrow phone, 640 a laptop at 200 %.
  test(`${kind} fits a narrow phone and a page at 200 % without scrolling sideways, unfolded`, async ({
    page
  }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await unfold(page);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
  });
}

test('with forced colours, everything that is drawn stands out from the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const kind of ['home', 'a paper with an address', 'a method with its lineage', 'theme']) {
    await page.goto(PAGE_KINDS[kind]!);
    const lost = await page.evaluate(() => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const isInk = (paint: string) => paint !== 'none' && paint !== canvas && paint !== 'rgba(0, 0, 0, 0)';
      return [...document.querySelectorAll('svg :is(path, circle, rect, line, text)')]
        .filter(shape => {
          const { fill, stroke } = getComputedStyle(shape);
          return !isInk(fill) && !isInk(stroke);
        })
        .map(shape => shape.outerHTML.slice(0, 120));
    });
    expect(lost, kind).toEqual([]);
  }
});
