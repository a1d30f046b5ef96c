import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { exceeded, Scale } from '../../scripts/lib/page-weight.ts';
import { BASE, FILES } from './built-site.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const ROOT = join(import.meta.dirname, '../..', process.env['PAPERWEAVE_SITE'] ?? 'dist');

test('no page of the site weighs more than it may', () => {
  const scale = new Scale(ROOT, BASE);
  const trouble = FILES.filter(path => path.endsWith('.html')).flatMap(path =>
    exceeded(path, scale.weigh(path))
  );
  expect(trouble).toEqual([]);
});

test.describe('what a browser loads', () => {
  // The worker keeps files for later; what it fetches is no part of a page.
  test.use({ serviceWorkers: 'block' });

  test('of a paper page before anybody touches it is what the budget counts, and nothing more', async ({
    page
  }) => {
    const loaded: string[] = [];
    page.on('request', request => {
      const path = new URL(request.url()).pathname.slice(BASE.length);
      if (['script', 'stylesheet', 'fetch', 'xhr', 'image'].includes(request.resourceType()))
        loaded.push(path);
    });
    await page.goto(PAGE_KINDS['paper']!);
    await page.waitForLoadState('networkidle');
    const file = `${PAGE_KINDS['paper']!.slice(2)}index.html`;
    const scale = new Scale(ROOT, BASE);
    const scripts = loaded.filter(path => path.endsWith('.js'));
    const named = scripts.flatMap(path => [...scale.modules(path)]);
    expect(new Set(scripts)).toEqual(new Set(named));
    expect(loaded.filter(path => !/\.(?:js|css|svg)$/u.test(path))).toEqual([]);
    expect(scale.weigh(file).scripts).toBeLessThanOrEqual(15_000);
  });

  for (const kind of ['home', 'paper', 'concept', 'graph']) {
    test(`nothing moves while ${kind} loads, on a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(PAGE_KINDS[kind]!);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });
  }
});

/** The page's cumulative layout shift so far (web.dev/cls). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are there after the next frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          })
        );
      })
  );
}
