import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildSite } from './build-site.ts';
import { ensureChromium } from './chromium.ts';
import { python, SHARED, type Figure } from './evaluation.ts';
import { serveSite } from './serve-site.ts';

const QUERIES = join(SHARED, 'eval/seeds/queries.jsonl');

/** Types every judged query into the search page of a really built and served site, in a real Chromium, and scores it. */
export async function evaluateSearch(scratch: string): Promise<Figure[]> {
  const outDir = '.cache/eval-site';
  await buildSite({ outDir, base: '/' });
  const { url, server } = await serveSite({ outDir, base: '/' });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu']
  });
  const page = await browser.newPage();
  const results: Record<string, string[]> = {};
  for (const query of await judgedQueries()) results[query] = await papersFound(page, url, query);
  await browser.close();
  await server.stop();
  const file = join(scratch, 'search-results.json');
  await writeFile(file, JSON.stringify(results));
  return readTable(python('eval_search.py', file, QUERIES));
}

async function judgedQueries(): Promise<string[]> {
  const lines = (await readFile(QUERIES, 'utf8')).split('\n').filter(Boolean);
  return lines.map(line => (JSON.parse(line) as { query: string }).query);
}

async function papersFound(page: Page, url: string, query: string): Promise<string[]> {
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await page
    .locator('[data-search-state=results], [data-search-state=empty], [data-search-state=error]')
    .first()
    .waitFor();
  return page.locator('[data-result][data-kind=paper] [data-title]').allTextContents();
}

/** Columns: kind, n, success@1, success@3, MRR@10, recall@10, empty. */
function readTable(table: string): Figure[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap(line => {
      const [kind = '', , first, third, , recall, empty] = line.trim().split(/\s+/u);
      if (kind === '') return [];
      const figures = [
        { name: `search ${kind} success@1`, value: Number(first) },
        { name: `search ${kind} success@3`, value: Number(third) },
        { name: `search ${kind} recall@10`, value: Number(recall) },
        // Counted so that more is better, like every other figure.
        { name: `search ${kind} with a result`, value: Number((1 - Number(empty)).toFixed(3)) }
      ];
      return figures;
    });
}
