import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { writeJson } from '../../src/io/write-json.ts';
import { weave } from '../../src/pipeline.ts';
import { ROOT } from './project.ts';

/** One figure of quality. */
export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** Where judgements and public data lie, beside the checkout. They are not part of the project. */
export const SHARED = join(ROOT, '..', 'shared');

/** True where there is something to evaluate against, and a Python for the scorers. */
export function canEvaluate(): boolean {
  return existsSync(join(SHARED, 'eval')) && spawnSync('python3', ['--version']).status === 0;
}

const KEYPHRASE_SETS = [
  { name: 'inspec', flags: ['--gold-field', 'keyphrases_uncontr'] },
  { name: 'semeval2017', flags: [] },
  { name: 'kdd', flags: [] },
  { name: 'www', flags: [] }
];

/** Runs every evaluation that applies, by the shared scorers. `only` chooses sets by the start of a figure's name. */
export async function evaluate(only = ''): Promise<Figure[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'paperweave-eval-'));
  const figures: Figure[] = [];
  const asked = (name: string) => name.startsWith(only) || only.startsWith(name);
  for (const set of KEYPHRASE_SETS)
    if (asked(set.name)) figures.push(...(await keyphrases(scratch, set.name, set.flags)));
  if (asked('csfcube')) figures.push(...(await relatedPapers(scratch)));
  if (asked('seeds')) figures.push(...(await seeds(scratch)));
  return figures;
}

async function keyphrases(scratch: string, set: string, flags: readonly string[]): Promise<Figure[]> {
  const analysis = await analyseSet(scratch, set, 0);
  const predictions = join(scratch, `${set}.pred.jsonl`);
  await writeFile(predictions, python('phrases.py', analysis));
  const table = python('eval_keyphrases.py', data(set), predictions, ...flags);
  const row = table.split('\n').find(line => /\ball\b/u.test(line)) ?? '';
  // Columns: set, gold, docs, then P R F1 micro-F1 at 5 and at 10.
  return [{ name: `${set} F1@10`, value: Number(row.replaceAll('|', ' ').trim().split(/\s+/u)[9]) }];
}

async function relatedPapers(scratch: string): Promise<Figure[]> {
  const analysis = await analyseSet(scratch, 'csfcube', 1000);
  const predictions = join(scratch, 'csfcube.pred.jsonl');
  await writeFile(predictions, python('related.py', analysis));
  const table = python('eval_related.py', data('csfcube').replace('.jsonl', '.qrels.json'), predictions);
  const [header = '', row = ''] = ['facet', 'all '].map(start =>
    table.split('\n').find(line => line.startsWith(start))
  );
  const column = (name: string) =>
    Number(row.trim().split(/\s+/u)[header.trim().split(/\s+/u).indexOf(name)]);
  return ['NDCG%20', 'MAP'].map(name => ({ name: `csfcube ${name}`, value: column(name) }));
}

async function seeds(scratch: string): Promise<Figure[]> {
  const folder = join(SHARED, 'seeds');
  const paths = (await readdir(folder)).map(name => join(folder, name));
  const analysis = await analyseFiles(paths, 20, join(scratch, 'seeds.json'));
  const table = python('eval_seeds.py', analysis, join(SHARED, 'eval/seeds'));
  return table.split('\n').flatMap(line => {
    const [topic = '', rest = ''] = [line.slice(0, 12).trim(), line.slice(12)];
    const named = [...rest.matchAll(/([A-Za-z][A-Za-z0-9@ ]*?)? ?(\d\.\d{3})/gu)];
    return named.map(([, name = '', value]) => ({
      name: `seeds ${topic} ${name.trim()}`.trim(),
      value: Number(value)
    }));
  });
}

async function analyseSet(scratch: string, set: string, related: number): Promise<string> {
  const input = join(scratch, `${set}.jsonl`);
  python('csl_lines.py', data(set), input);
  return analyseFiles([input], related, join(scratch, `${set}.json`));
}

async function analyseFiles(paths: readonly string[], related: number, out: string): Promise<string> {
  const files = await Promise.all(paths.map(async path => ({ path, bytes: await readFile(path) })));
  const { papers, concepts, graph } = weave({ seeds: files, related, keepIds: true }).value;
  await writeJson(analyse(papers, concepts, graph), out);
  return out;
}

function data(set: string): string {
  return join(SHARED, 'eval/data', `${set}.jsonl`);
}

/** Runs one of the shared scorers and gives what it prints. */
export function python(script: string, ...args: string[]): string {
  const run = spawnSync('python3', [join(SHARED, 'eval', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30
  });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
  return run.stdout;
}
