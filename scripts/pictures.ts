// The README's pictures, taken from the built site: npm run build && npm run pictures
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { say } from '../src/io/terminal.ts';
import { ensureChromium } from './lib/chromium.ts';
import { ROOT } from './lib/project.ts';
import { serveSite } from './lib/serve-site.ts';

/** A picture's file, the page to open, the button or link to press there, and the heading whose first fold to open and show. */
const PICTURES = [
  { file: 'docs/paper.png', address: 'papers/', press: /^PC-DARTS/u },
  { file: 'docs/why.png', address: 'papers/', press: /^PC-DARTS/u, unfold: 'Related papers' },
  { file: 'docs/graph.png', address: 'graph/?view=bridges', press: /^pruning/iu }
];

await mkdir(join(ROOT, 'docs'), { recursive: true });
const { url, server } = await serveSite({});
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu']
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
for (const { file, address, press, unfold } of PICTURES) {
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await page
    .getByRole('link', { name: press })
    .or(page.getByRole('option', { name: press }))
    .or(page.getByRole('button', { name: press }))
    .first()
    .click();
  await page.waitForLoadState('networkidle');
  if (unfold) {
    const part = page.locator('section', { has: page.getByRole('heading', { name: unfold }) });
    await part.locator('summary').first().click();
    await part.evaluate(section => section.scrollIntoView());
  }
  await page.screenshot({ path: join(ROOT, file) });
  say(`${file} taken from ${page.url()}`);
}
await browser.close();
await server.stop();
