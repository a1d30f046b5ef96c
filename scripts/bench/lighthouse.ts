/**
 * Lighthouse, mobile preset, on home, a paper, a concept and the graph of the built site, served compressed:
 * `npm run bench -- lighthouse [FOLDER]`. Exit code 1 where a category is below 100 (`AT_LEAST=95` allows for a busy machine).
 * What else runs on the machine only lowers a score: a page that misses is measured again, `TRIES=3` times at most.
 * Lighthouse is no dependency: with all it needs it is a third as large as everything else together (176 MB), and its speed
 * says as much about the machine as about the site. npx fetches the pinned version where it is not installed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../lib/chromium.ts';
import { serveCompressed } from '../lib/compressed-site.ts';
import { ROOT } from '../lib/project.ts';

const VERSION = '13.5.0';
const LEAST = Number(process.env['AT_LEAST'] ?? 100);
const TRIES = Number(process.env['TRIES'] ?? 3);

/** What is read of a report. */
interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly displayValue?: string }>
  >;
}

const root = join(ROOT, process.argv[2] ?? 'dist');
const first = (folder: string) =>
  `${folder}/${
    readdirSync(join(root, folder))
      .filter(name => !/^\d+$|\./u.test(name))
      .sort()[0] ?? ''
  }/`;
const reports = mkdtempSync(join(tmpdir(), 'paperweave-lighthouse-'));
const { url, close } = await serveCompressed(root);
let isBelow = false;
for (const [at, page] of ['', first('papers'), first('concepts'), 'graph/'].entries()) {
  console.log(`/${page}`);
  let isReached = false;
  for (let tries = 0; tries < TRIES && !isReached; tries++)
    isReached = tell(await measured(url + page, join(reports, `${at}.json`)));
  isBelow ||= !isReached;
}
close();
rmSync(reports, { recursive: true });
process.exitCode = isBelow ? 1 : 0;

/** Prints the scores and what cost some; true where every category reaches what is asked. */
function tell({ categories, audits }: Report): boolean {
  const scores = Object.entries(categories).map(
    ([name, { score }]) => [name, Math.round(score * 100)] as const
  );
  console.log(`  ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}`);
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.99);
  for (const id of new Set(lost.map(audit => audit.id)))
    console.log(`    ${id} ${audits[id]?.displayValue ?? ''}`);
  return scores.every(([, score]) => score >= LEAST);
}

async function measured(address: string, file: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-gpu';
  const args = [
    '--yes',
    `lighthouse@${VERSION}`,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`
  ];
  const child = spawn('npx', [...args, `--chrome-flags=${flags}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: ensureChromium() },
    shell: process.platform === 'win32'
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`lighthouse ended with ${code} on ${address}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
