import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { packFolder } from '../../src/integrations/folder-pack/index.ts';
import { readSite } from '../../src/integrations/offline/files.ts';
import { buildSite } from './build-site.ts';
import { ensureChromium } from './chromium.ts';
import { python, SHARED, type Figure } from './evaluation.ts';
import { serveSite } from './serve-site.ts';

const QUERIES = join(SHARED, 'eval/seeds/queries.jsonl');

/**
 * Types every judged query into the search page of a really built site, in a real Chromium, and scores it: served, and
 * unpacked from the folder pack (`file://`).
 */
export async function evaluateSearch(scratch: string): Promise<Figure[]> {
  const outDir = '.cache/eval-site';
  await buildSite({ outDir, base: '/' });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu']
  });
  const { url, server } = await serveSite({ outDir, base: '/' });
  const served = await scored(browser, `${url}search/`, join(scratch, 'search-results.json'));
  await server.stop();
  const folder = join(scratch, 'search-pack');
  await unpack(await packFolder(await readSite(outDir)), folder);
  const page = pathToFileURL(join(folder, 'paperweave-offline/search/index.html')).href;
  const unpacked = await scored(browser, page, join(scratch, 'search-results-folder.json'));
  await browser.close();
  await rm(folder, { recursive: true });
  return [...named('search', served), ...named('search from a folder', unpacked)];
}

async function unpack(archive: Uint8Array, folder: string): Promise<void> {
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

async function scored(browser: Browser, address: string, file: string): Promise<string> {
  const page = await browser.newPage();
  const results: Record<string, string[]> = {};
  for (const query of await judgedQueries()) results[query] = await papersFound(page, address, query);
  await page.close();
  await writeFile(file, JSON.stringify(results));
  return python('eval_search.py', file, QUERIES);
}

async function judgedQueries(): Promise<string[]> {
  const lines = (await readFile(QUERIES, 'utf8')).split('\n').filter(Boolean);
  return lines.map(line => (JSON.parse(line) as { query: string }).query);
}

async function papersFound(page: Page, address: string, query: string): Promise<string[]> {
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await page
    .locator('[data-search-state=results], [data-search-state=empty], [data-search-state=error]')
    .first()
    .waitFor();
  return page.locator('[data-result][data-kind=paper] [data-title]').allTextContents();
}

/** Columns: kind, n, success@1, success@3, MRR@10, recall@10, empty. */
function named(name: string, table: string): Figure[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap(line => {
      const [kind = '', , first, third, , recall, empty] = line.trim().split(/\s+/u);
      if (kind === '') return [];
      const figures = [
        { name: `${name} ${kind} success@1`, value: Number(first) },
        { name: `${name} ${kind} success@3`, value: Number(third) },
        { name: `${name} ${kind} recall@10`, value: Number(recall) },
        // Counted so that more is better, like every other figure.
        { name: `${name} ${kind} with a result`, value: Number((1 - Number(empty)).toFixed(3)) }
      ];
      return figures;
    });
}
