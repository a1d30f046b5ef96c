import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCuration } from '../src/curation/index.ts';
import { KINDS } from '../src/curation/kinds/index.ts';
import { curationSchema } from '../src/curation/schema.ts';

const accepts = new Ajv({ strict: false }).compile(curationSchema());

/** What reading says against a text. */
const complaints = (yaml: string) => readCuration(yaml, 'seeds/curation.yaml').diagnostics;

test('the published schema is the one that the entries have', async () => {
  const text = `${JSON.stringify(curationSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../public/schema/curation.json');
});

test('the example of each kind is read and accepted', () => {
  for (const [name, { example }] of Object.entries(KINDS)) {
    const yaml = `${name}:\n${example.map(line => `  ${line}`).join('\n')}\n`;
    expect(complaints(yaml), yaml).toEqual([]);
    expect(accepts(parse(yaml)), yaml).toBe(true);
  }
});

/** Values that are right in one place and wrong in another. */
const value: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  leaf: fc.constantFrom<unknown>(
    'weight sharing',
    '',
    ' ',
    'dataset',
    'method',
    '2026-11-21',
    '2026-13-01',
    '2024',
    '2024-05',
    2024,
    999,
    2405.11,
    '2405.11449',
    '10.1/x',
    'https://a.b',
    'a b',
    true,
    null
  ),
  list: fc.array(tie('leaf'), { maxLength: 3 }),
  set: fc.dictionary(
    fc.constantFrom('title', 'authors', 'date', 'doi', 'arxiv', 'url', 'venue', 'tilte'),
    fc.oneof(tie('leaf'), tie('list')),
    {
      maxKeys: 3
    }
  ),
  any: fc.oneof(tie('leaf'), tie('list'), tie('set'))
}))['any'];
const KEYS = [
  'concept',
  'concepts',
  'into',
  'to',
  'as',
  'forms',
  'papers',
  'paper',
  'type',
  'aliases',
  'set',
  'reason',
  'date',
  'year',
  'cnocept'
];
const entry = fc.oneof(
  { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 4 }) },
  value
);

test('the schema accepts what reading accepts, and rejects what it rejects', () => {
  const part = fc.oneof(
    { weight: 9, arbitrary: fc.array(entry, { maxLength: 2 }) },
    fc.dictionary(fc.constantFrom('seeds/a.txt', 'b'), entry),
    value
  );
  const file = fc.dictionary(fc.constantFrom(...Object.keys(KINDS), 'captures', 'renaem'), part, {
    maxKeys: 2
  });
  fc.assert(
    fc.property(file, data => {
      const isRead = complaints(stringify(data)).length === 0;
      expect(accepts(data), JSON.stringify(complaints(stringify(data)))).toBe(isRead);
    }),
    { numRuns: 3000, seed: 7 }
  );
});

/** Chance alone seldom makes an entry that is right: here each is made of one. */
test.each(Object.entries(KINDS))(
  'entries near a right one of "%s" are judged alike',
  async (name, { example }) => {
    const [right] = parse(example.join('\n')) as [Record<string, unknown>];
    const near = fc.tuple(
      fc.subarray(Object.keys(right)),
      fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 1 })
    );
    fc.assert(
      fc.property(near, ([kept, more]) => {
        const data = { [name]: [{ ...Object.fromEntries(kept.map(key => [key, right[key]])), ...more }] };
        expect(accepts(data), stringify(data)).toBe(complaints(stringify(data)).length === 0);
      }),
      { numRuns: 400, seed: 7 }
    );
  }
);
