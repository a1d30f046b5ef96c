import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownProject } from '../scripts/lib/own-project.ts';
import type { SeedFile } from '../src/model/seed.ts';
import { weaveContent } from '../src/pipeline.ts';

const ROOT = join(import.meta.dirname, '..');
const { config } = await ownProject();
const seeds: SeedFile[] = readdirSync(join(ROOT, 'seeds'))
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ path: `seeds/${name}`, bytes: readFileSync(join(ROOT, 'seeds', name)) }));

const contentOf = (files: readonly SeedFile[]) =>
  new Map(
    weaveContent({ seeds: files, related: config.related }).value.map(({ path, text }) => [path, text])
  );

describe('the five captures', () => {
  const content = contentOf(seeds);

  test('become 196 papers', () => {
    expect([...content.keys()].filter(path => path.startsWith('content/papers/'))).toHaveLength(196);
  });

  test('give the same bytes in any order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(seeds, { minLength: seeds.length }), shuffled => {
        expect(contentOf(shuffled)).toEqual(content);
      }),
      { numRuns: 3 }
    );
  });

  test('give the same bytes in another time zone and language', () => {
    const script = `
      import { createHash } from 'node:crypto';
      import { readdirSync, readFileSync } from 'node:fs';
      import { weaveContent } from './src/pipeline.ts';
      const seeds = readdirSync('seeds').filter(n => n.endsWith('.txt')).map(n => ({ path: 'seeds/' + n, bytes: readFileSync('seeds/' + n) }));
      const hash = createHash('sha256');
      for (const { path, text } of weaveContent({ seeds, related: ${config.related} }).value) hash.update(path).update(text);
      console.log(hash.digest('hex'));`;
    const hashUnder = (TZ: string, LANG: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: ROOT,
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8'
      });
    expect(hashUnder('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(hashUnder('America/Los_Angeles', 'C'));
  });
});
