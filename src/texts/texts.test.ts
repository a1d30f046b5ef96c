import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as english from './en/index.ts';
import { namesIn } from './sentence.ts';

type Texts = Readonly<Record<string, unknown>>;

const LANGUAGES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** Languages that say everything themselves. */
const WHOLE = ['de'];

const isGroup = (value: unknown): value is Texts => typeof value === 'object' && value !== null;

/** Texts by path: `home.map`. */
function flat(texts: Texts, path: readonly string[] = []): Map<string, unknown> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]) =>
      isGroup(value) ? [...flat(value, [...path, name])] : [[[...path, name].join('.'), value] as const]
    )
  );
}

const measure = flat(english);

test('there is a second language', () => expect(LANGUAGES).toEqual(expect.arrayContaining(WHOLE)));

describe.each(LANGUAGES)('%s', language => {
  const load = async () =>
    flat((await import(new URL(`${language}/index.ts`, import.meta.url).href)) as Texts);

  test('says nothing that English does not', async () =>
    expect([...(await load()).keys()].filter(path => !measure.has(path))).toEqual([]));

  test('has the places and links of the English sentence', async () => {
    for (const [path, text] of await load()) {
      const source = measure.get(path);
      expect(typeof text, path).toBe(typeof source);
      if (typeof text === 'string' && typeof source === 'string')
        expect({ path, names: namesIn(text) }).toEqual({ path, names: namesIn(source) });
    }
  });

  test.runIf(WHOLE.includes(language))('says everything', async () => {
    const own = await load();
    expect([...measure.keys()].filter(path => !own.has(path))).toEqual([]);
  });
});
