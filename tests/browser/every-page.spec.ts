import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${kind}, ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        ...(baseURL && { baseURL })
      });
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual(
        []
      );
      await context.close();
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

  test(`${kind} fits a narrow phone without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
