import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from './front-matter.ts';

test('a key a line, lists of objects an object a line, undefined values left out', () => {
  const data = {
    id: 'a',
    none: undefined,
    tags: ['x', 'y'],
    empty: [],
    links: [{ a: 1, b: undefined }, { a: 2 }]
  };
  expect(frontMatter(['By a\nmachine.'], data)).toBe(`---
# By a machine.
id: "a"
tags: ["x","y"]
empty: []
links:
  - {"a":1}
  - {"a":2}
---
`);
});

test.each([
  ['no: yes'],
  ['---'],
  ['"\n- x'],
  ['# x'],
  ['\u2028\u2029\u0085\ufeff\u007f'],
  ['\ud800'],
  ['{{ x }}'],
  ['null']
])('YAML reads %j back', text => {
  const written = frontMatter([], { text, list: [{ [text]: text }] });
  expect(written).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u);
  expect(parse(written.slice(4, -4))).toEqual({ text, list: [{ [text]: text }] });
});

test('YAML reads any text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(parse(frontMatter([], { text }).slice(4, -4))).toEqual({ text });
    }),
    { numRuns: 1_000, seed: 7 }
  );
});
