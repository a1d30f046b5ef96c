/**
 * What a search costs a reader: `npm run bench -- search [FOLDER]`. FOLDER is a built site (default `dist`). In one run, over
 * the same site and in the same Chromium: ours, and plain Pagefind as its documentation shows it, each with 20 results.
 */
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page, type Response } from '@playwright/test';
import { ensureChromium } from '../lib/chromium.ts';
import { serveSite } from '../lib/serve-site.ts';

/** Typed key by key: a name, a topic and a description. */
const QUERIES = ['netmamba', 'graph networks', 'sending fewer bits'];

/** Passes over all keystrokes on the warm index; of each keystroke the fastest counts. */
const PASSES = 2;

/** How long keystrokes took, in milliseconds, and what was asked for meanwhile. */
interface Measured {
  readonly coldBytes: number;
  readonly coldFiles: number;
  readonly keystrokes: readonly number[];
}

const [, , folder = 'dist'] = process.argv;
const { url, server } = await serveSite({ outDir: folder, base: '/' });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu']
});
/** What stands in the field after each key; a blank at the end asks for nothing new. */
const prefixes = QUERIES.flatMap(query =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)).filter(text => !text.endsWith(' '))
);
const rows: readonly [string, Measured][] = [
  ['Paperweave', await measure(browser, ours)],
  ['plain Pagefind', await measure(browser, plain)]
];
await browser.close();
await server.stop();
console.log('                 cold first search (gzip)   keystroke to results, warm index, ms');
console.log('                     KB      files           median       95 %        max');
for (const [name, { coldBytes, coldFiles, keystrokes }] of rows) {
  const sorted = keystrokes.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const cells = [
    (coldBytes / 1024).toFixed(0),
    coldFiles,
    ...[at(0.5), at(0.95), at(1)].map(ms => ms.toFixed(0))
  ];
  console.log(name.padEnd(14) + cells.map(cell => String(cell).padStart(11)).join(''));
}

/** One way of searching in a page: the first search of a visit, and a way to type. */
type Way = (page: Page) => Promise<(query: string) => Promise<number>>;

/** Measures a way in a new profile: the bytes of scripts, WASM and index of its first search, then each keystroke. */
async function measure(chrome: Browser, way: Way): Promise<Measured> {
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<number>[] = [];
  const count = (response: Response) => {
    if (/\.(?:js|json|pagefind|pf_\w+)(?:\?|$)/u.test(response.url())) bodies.push(wireBytes(response));
  };
  page.on('response', count);
  const type = await way(page);
  await type(QUERIES[1]!);
  await silence(page);
  page.off('response', count);
  const bytes = await Promise.all(bodies);
  const keystrokes: number[] = prefixes.map(() => Infinity);
  for (let pass = 0; pass <= PASSES; pass += 1) {
    for (const [at, prefix] of prefixes.entries()) {
      const ms = await type(prefix);
      // The first pass only warms.
      if (pass > 0) keystrokes[at] = Math.min(keystrokes[at]!, ms);
    }
  }
  await context.close();
  return { coldBytes: bytes.reduce((sum, size) => sum + size, 0), coldFiles: bytes.length, keystrokes };
}

/** Waits until nothing has come for a second: what is looked through behind the first results counts, too. */
async function silence(page: Page): Promise<void> {
  let last = performance.now();
  const heard = () => (last = performance.now());
  page.on('response', heard);
  while (performance.now() - last < 1000) await page.waitForTimeout(100);
  page.off('response', heard);
}

async function wireBytes(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return Math.min(body.length, gzipSync(body).length);
}

/** The search page: from the input event until the results of this very text stand in the page. */
async function ours(page: Page): Promise<(query: string) => Promise<number>> {
  await page.goto(`${url}search/`);
  return query =>
    page.evaluate(async text => {
      const input = document.querySelector<HTMLInputElement>('search-page input[type=search]')!;
      const region = document.querySelector<HTMLElement>('[data-search-results]')!;
      const isThere = () =>
        /^(?:results|empty)$/u.test(region.dataset['searchState'] ?? '') &&
        region.querySelector('[role=status]')!.textContent.includes(`“${text}”`);
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>(resolve => {
        const watcher = new MutationObserver(() => isThere() && done());
        const done = () => {
          watcher.disconnect();
          resolve();
        };
        watcher.observe(region, { subtree: true, childList: true, attributes: true });
        if (isThere()) done();
      });
      return performance.now() - start;
    }, query);
}

/** Pagefind's own browser API: from the call until twenty results have their data; nothing is drawn. */
async function plain(page: Page): Promise<(query: string) => Promise<number>> {
  await page.goto(`${url}about/`);
  return query =>
    page.evaluate(
      async ([script, text]) => {
        const pagefind = await import(script);
        const start = performance.now();
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, 20).map((result: { data(): Promise<unknown> }) => result.data()));
        return performance.now() - start;
      },
      [`${url}pagefind/pagefind.js`, query] as const
    );
}
