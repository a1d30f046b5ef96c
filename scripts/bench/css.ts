/**
 * How much of its styles each kind of page uses, and which rules no page uses: `npm run bench -- css [FOLDER]`, after a build.
 * Bytes are those of Chromium's coverage, on a phone and on a wide screen, in each state that styles were written for. A rule
 * is dead where nothing matches it on any page of the site, whatever the width, the theme and the medium. A collection
 * without notes or a vocabulary leaves their rules unused: so this reports, and fails nothing.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../lib/chromium.ts';
import { serveCompressed } from '../lib/compressed-site.ts';
import { pageStates } from '../lib/page-states.ts';
import { ROOT } from '../lib/project.ts';
import { matchedIn, rulesOf } from '../lib/style-rules.ts';

const root = join(ROOT, process.argv[2] ?? 'dist');
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll(sep, '/'))
  .filter(path => path.endsWith('.html'))
  .sort();
const { url, close } = await serveCompressed(root);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu']
});
const known = new Set<string>();
const matched = new Set<string>();

/** Notes which rules there are, and which of them match something now. */
async function look(page: Page): Promise<void> {
  for (const rule of await page.evaluate(rulesOf)) known.add(rule);
  const open = [...known].filter(rule => !matched.has(rule));
  for (const rule of await page.evaluate(matchedIn, { rules: open })) matched.add(rule);
}

console.log('     KB     used  page, all its states at two widths');
for (const { name, address, states } of pageStates(paths)) {
  const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await page.coverage.startCSSCoverage({ resetOnNavigation: false });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    await look(page);
    for (const enter of states) {
      await enter(page);
      await look(page);
    }
  }
  const sheets = new Map<string, { bytes: number; used: Set<number> }>();
  for (const { text = '', ranges } of await page.coverage.stopCSSCoverage()) {
    const sheet = sheets.get(text) ?? { bytes: text.length, used: new Set() };
    for (const { start, end } of ranges) for (let at = start; at < end; at++) sheet.used.add(at);
    sheets.set(text, sheet);
  }
  const [bytes, used] = [...sheets.values()].reduce(
    ([all, some], sheet) => [all + sheet.bytes, some + sheet.used.size],
    [0, 0]
  );
  console.log(
    `${(bytes / 1000).toFixed(1).padStart(7)}  ${Math.round((100 * used) / bytes)
      .toString()
      .padStart(5)} %  ${name}`
  );
  await page.close();
}

const page = await browser.newPage({ serviceWorkers: 'block' });
await page.goto(url);
const open = [...known].filter(rule => !matched.has(rule));
for (const rule of await page.evaluate(matchedIn, {
  rules: open,
  addresses: paths.map(path => url + path)
})) {
  matched.add(rule);
}
const dead = [...known].filter(rule => !matched.has(rule)).sort();
console.log(`\n${known.size} rules, ${dead.length} of which nothing matches on ${paths.length} pages:`);
for (const rule of dead) console.log(`  ${rule}`);
await browser.close();
close();
