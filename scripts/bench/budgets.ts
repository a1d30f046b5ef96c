/**
 * What the built pages weigh, and whether they keep their budgets: `npm run bench -- budgets [FOLDER]`, after a build.
 * Prints the heaviest page of each kind; exit code 1 where one exceeds its budget.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { say } from '../../src/io/terminal.ts';
import { exceeded, Scale, type PageWeight } from '../lib/page-weight.ts';
import { ROOT } from '../lib/project.ts';

const root = join(ROOT, process.argv[2] ?? 'dist');
const base = `${process.env['BASE_PATH'] ?? ''}/`;
const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll(sep, '/'))
  .filter(path => path.endsWith('.html'))
  .sort();
const scale = new Scale(root, base);
const weights = new Map(paths.map(path => [path, scale.weigh(path)]));
const total = ({ html, styles, scripts }: PageWeight) => html + styles + scripts;

/** `papers/…/index.html` → `papers/*`; a page of its own kind stays. */
const kindOf = (path: string) =>
  path.split('/').length > 2
    ? path.replace(/\/[^/]+\/index\.html$/u, '/*')
    : path.replace(/index\.html$/u, '');
const kinds = Map.groupBy(weights, ([path]) => kindOf(path));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
console.log('     KB     HTML   styles  scripts    fonts  heaviest page of its kind');
for (const [kind, members] of kinds) {
  const [, weight] = members.reduce((a, b) => (total(b[1]) > total(a[1]) ? b : a));
  const { html, styles, scripts, fonts } = weight;
  const columns = [total(weight), html, styles, scripts, fonts].map(kilobytes).join('  ');
  console.log(`${columns}  /${kind} (${members.length})`);
}
const trouble = [...weights].flatMap(([path, weight]) => exceeded(path, weight));
for (const line of trouble) say(`error  ${line}`);
say(
  trouble.length === 0
    ? `${paths.length} pages keep their budgets.`
    : `${trouble.length} budgets are exceeded.`
);
process.exitCode = trouble.length === 0 ? 0 : 1;
