import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../src/concepts/index.ts';
import { curatePapers, readCuration } from '../src/curation/index.ts';
import { ingest } from '../src/ingest/index.ts';
import { readVocabulary } from '../src/ingest/vocabulary/index.ts';
import { isVocabulary } from '../src/io/read-project.ts';
import { merge } from '../src/merge/index.ts';
import { compareDiagnostics } from '../src/model/diagnostic.ts';
import { formatDiagnostic } from '../src/model/diagnostic-text.ts';
import type { SeedFile } from '../src/model/seed.ts';

/** Each folder `<a-sentence>/{seeds,expected}` beside this file's is a test. */
const ROOT = join(import.meta.dirname, 'golden');
const CURATION = 'seeds/curation.yaml';

function seedsOf(folder: string): SeedFile[] {
  return readdirSync(join(folder, 'seeds'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
}

/** Name → text of each file that the case expects. */
function outputOf(files: readonly SeedFile[]): Record<string, string> {
  const text = files.find(file => file.path === CURATION)?.bytes;
  const curation = readCuration(new TextDecoder().decode(text), CURATION);
  const drafts = ingest(
    files.filter(({ path }) => path !== CURATION && !isVocabulary(path)),
    curation.value
  );
  const merged = merge(drafts.value, { verdicts: curation.value });
  const papers = curatePapers(merged.value, curation.value);
  const vocabulary = readVocabulary(files.filter(({ path }) => isVocabulary(path)));
  const concepts = extractConcepts(papers.value, vocabulary.value);
  const terms = concepts.value.concepts.filter(({ term }) => term);
  const diagnostics = [curation, drafts, merged, papers, vocabulary, concepts].flatMap(
    stage => stage.diagnostics
  );
  return {
    'papers.json': `${JSON.stringify(papers.value, null, 2)}\n`,
    ...(vocabulary.value.length > 0 && {
      'vocabulary.json': `${JSON.stringify(vocabulary.value, null, 2)}\n`,
      'concepts.json': `${JSON.stringify(terms, null, 2)}\n`
    }),
    'diagnostics.txt': diagnostics
      .toSorted(compareDiagnostics)
      .map(diagnostic => `${formatDiagnostic(diagnostic)}\n`)
      .join('')
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Compares one file with its golden. A new case gets its golden from the first run, except in CI. */
function check(folder: string, name: string, actual: string): void {
  const golden = join(folder, 'expected', name);
  const isMissing = !existsSync(golden);
  if (process.env['UPDATE_GOLDEN'] === '1' || (isMissing && !process.env['CI'])) write(golden, actual);
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : undefined;
  if (expected === actual) return;
  const beside = join(folder, 'actual', name);
  write(beside, actual);
  const advice =
    `The new output is in ${relative(process.cwd(), beside)}. ` +
    'If it is right, accept it with: UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts';
  expect
    .soft(actual, `${name} ${isMissing ? 'has no golden' : 'differs from its golden'}. ${advice}`)
    .toBe(expected);
}

describe('golden', () => {
  const cases = readdirSync(ROOT, { withFileTypes: true }).filter(entry => entry.isDirectory());
  it.each(cases.map(entry => entry.name))('%s', name => {
    const folder = join(ROOT, name);
    rmSync(join(folder, 'actual'), { recursive: true, force: true });
    const seeds = seedsOf(folder);
    const output = outputOf(seeds);
    expect(outputOf(seeds.toReversed()), 'the order of the files makes a difference').toEqual(output);
    for (const [file, text] of Object.entries(output)) check(folder, file, text);
  });
});
