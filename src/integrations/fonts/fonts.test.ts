import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { slimFont } from './index.ts';

const require = createRequire(import.meta.url);
const font = readFileSync(
  require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2')
);

it('a font loses a third of its bytes, and is the same each time', async () => {
  const slim = await slimFont(font);
  expect(slim.subarray(0, 4).toString()).toBe('wOF2');
  expect(slim.length).toBeLessThan(font.length * 0.7);
  expect(await slimFont(font)).toEqual(slim);
});

it('a font that is slim already stays as it is, so that a second run changes nothing', async () => {
  const slim = await slimFont(font);
  expect(await slimFont(slim)).toEqual(slim);
});

it('keeps every weight that the styles name', () => {
  const source = join(import.meta.dirname, '../..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.(?:css|astro)$/u.test(name) && !name.endsWith('fonts.css')
  );
  const weights = files.flatMap(name =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/font-weight:\s*(\d+)/gu)].map(match =>
      Number(match[1])
    )
  );
  expect(weights.length).toBeGreaterThan(20);
  expect(weights.filter(weight => weight < 400 || weight > 700)).toEqual([]);
});
