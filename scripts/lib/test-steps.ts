import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../../src/io/terminal.ts';
import { buildSite } from './build-site.ts';
import { ensureChromium } from './chromium.ts';
import { ROOT } from './project.ts';
import { serveSite } from './serve-site.ts';
import { weaveProject } from './weave-project.ts';

/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One kind of check. */
interface Step {
  readonly name: string;
  readonly says: string;
  run(): Promise<Tally> | Tally;
}

/** Sites to test. The second knows its own address, and lies under a path: links must hold away from the root. */
const SITES = [
  { name: 'root', base: '/' },
  { name: 'elsewhere', base: '/some/path', site: 'https://papers.example' }
] as const;

/** All checks, the quickest first. A command counts as one test; a runner's report counts its own. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    says: 'astro check',
    run: () => command('astro', 'check', '--minimumSeverity', 'warning')
  },
  { name: 'lint', says: 'eslint', run: () => command('eslint', '.', '--max-warnings', '0') },
  { name: 'format', says: 'prettier', run: () => command('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'unit', says: 'unit, property and golden tests', run: unitTests },
  { name: 'content', says: 'content/ is what seeds/ give', run: contentIsCurrent },
  { name: 'browser', says: 'a built site, served, in Chromium', run: browserTests }
];

/** Runs a command of a package without blocking: the site that browser tests read is served by this very process. */
async function command(name: string, ...args: string[]): Promise<Tally> {
  const bin = join(ROOT, 'node_modules', '.bin', name);
  const child = spawn(bin, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests(): Promise<Tally> {
  const file = 'test-results/unit.json';
  rmSync(join(ROOT, file), { force: true });
  const ran = await command(
    'vitest',
    'run',
    '--maxWorkers=2',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  );
  const report = await readReport(file);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report as Record<
    string,
    number | undefined
  >;
  // A file that does not even load has no failed test of its own; the runner's exit code knows.
  return { passed, failed: Math.max(failed, ran.failed) };
}

async function contentIsCurrent(): Promise<Tally> {
  await weaveProject();
  const git = spawnSync('git', ['status', '--porcelain', '--', 'content'], { cwd: ROOT, encoding: 'utf8' });
  // Outside a checkout (a downloaded archive) there is nothing to compare with.
  if (git.status !== 0) return { passed: 0, failed: 0 };
  if (git.stdout === '') return { passed: 1, failed: 0 };
  console.error(
    `content/ differs from what seeds/ give. Run npm run content and commit the result:\n${git.stdout}`
  );
  return { passed: 0, failed: 1 };
}

async function browserTests(): Promise<Tally> {
  const CHROMIUM_PATH = ensureChromium();
  const total: Tally = { passed: 0, failed: 0 };
  for (const { name, base, ...rest } of SITES) {
    const outDir = `.cache/test-site/${name}`;
    await buildSite({ outDir, base, ...rest });
    const { url, server } = await serveSite({ outDir, base });
    const { passed, failed } = await browserTestsAt(url, base, {
      CHROMIUM_PATH,
      PAPERWEAVE_SITE: outDir
    });
    await server.stop();
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

async function browserTestsAt(url: string, base: string, env: Record<string, string>): Promise<Tally> {
  const file = 'test-results/browser.json';
  rmSync(join(ROOT, file), { force: true });
  Object.assign(process.env, env, { PAPERWEAVE_URL: url });
  // Away from the root, the tests that follow links and load data are the ones that can break.
  const ran = await command('playwright', 'test', ...(base === '/' ? [] : ['--grep', '@base']));
  const { stats } = (await readReport(file)) as {
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
  if (flaky > 0) say(`   ${flaky} passed only when tried again: look for what they wait for`);
  return { passed: expected + flaky, failed: Math.max(unexpected, ran.failed) };
}

async function readReport(file: string): Promise<object> {
  return JSON.parse(await readFile(join(ROOT, file), 'utf8').catch(() => '{}')) as object;
}
