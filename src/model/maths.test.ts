import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mathsIn, mathsOf } from './maths.ts';
import { readable, segments } from './segments.ts';

test.each([
  ['$\\alpha$-nets in $O(n^2)$', ['$\\alpha$', '$O(n^2)$']],
  ['$$a$$ \\(b\\) \\[c\\]', ['$$a$$', '\\(b\\)', '\\[c\\]']],
  ['S^{2}FT', ['^{2}']],
  ['SRe^2L, 10^4 GPU hours, 6.5km^2', ['^2', '^4', '^2']],
  ['x_{ij}^{2}', ['_{ij}', '^{2}']],
  ['$\\mathrm{for all} x$', ['$\\mathrm{for all} x$']],
  ['$5 and $6', []],
  ['$5 or $6 or 5$ a', []],
  ['$5 per hour and 10$ more', []],
  ['US$5-$10', []],
  ['\\$x\\$', []],
  ['a $ b $ c', []],
  ['snake_case, 2^1.5', []],
  ['O(mepsilon^{-3I(I<m)}{II} + mepsilon^{-3}{IB})', []]
])('in %j is found %j', (text, expected) => {
  expect(mathsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['$ x', undefined],
  ['$x^2$', { kind: 'tex', tex: 'x^2', display: false }],
  ['$$ x $$', { kind: 'tex', tex: 'x', display: true }],
  ['\\[x\\]', { kind: 'tex', tex: 'x', display: true }],
  ['^{2}', { kind: 'sup', text: '2' }],
  ['_{ij}', { kind: 'sub', text: 'ij' }]
])('%j asks for %j', (source, expected) => expect(mathsOf(source)).toEqual(expected));

test.each([
  ['\\emph{a \\textbf{b}} {\\bf c}', 'a b c'],
  ['\\emph{open', '\\emph{open'],
  ['M\\"{u}ller, {\\\'e}, \\\'{\\i}, G\\"odel, \\c{c}', 'Müller, é, í, Gödel, ç'],
  ['\\alphabet \\foo{x}', '\\alphabet \\foo{x}'],
  ['360{\\deg}, 5\\,\\%', '360°, 5\\,%'],
  ["``a'' -- b---c 1--2 --flag ``d", '“a” – b—c 1–2 --flag ``d'],
  ['$5\\%~a$ and 5\\%~a', '$5\\%~a$ and 5%\u00a0a']
])('%j reads %j', (text, expected) => expect(readable(text)).toBe(expected));

test('a mark takes in the whole of the maths that it touches', () => {
  const text = 'the $L_2$ norm of S^{2}FT';
  const marks = [
    { start: 5, end: 14, concept: 'norm' },
    { start: 18, end: 25, concept: 'sft' }
  ];
  expect(segments(text, marks)).toEqual([
    { kind: 'text', text: 'the ' },
    {
      kind: 'concept',
      text: '$L_2$ norm',
      concept: 'norm',
      runs: [
        { kind: 'maths', text: '$L_2$' },
        { kind: 'text', text: ' norm' }
      ]
    },
    { kind: 'text', text: ' of ' },
    {
      kind: 'concept',
      text: 'S^{2}FT',
      concept: 'sft',
      runs: [
        { kind: 'text', text: 'S' },
        { kind: 'maths', text: '^{2}' },
        { kind: 'text', text: 'FT' }
      ]
    }
  ]);
});

test('runs joined are the text of their segment, whatever stands between dollars', () => {
  const piece = fc.constantFrom(
    '$',
    '$$',
    '^{2}',
    '_{i}',
    '\\(',
    '\\)',
    '\\',
    '{',
    '}',
    ' ',
    'a',
    '5',
    '~',
    '\\%',
    '--'
  );
  const place = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, end]) => ({ start, end, concept: 'c' }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.array(place), (pieces, marks) => {
      const text = pieces.join('');
      const parts = segments(
        text,
        marks.filter(({ end }) => end <= text.length)
      );
      expect(parts.map(part => part.text).join('')).toBe(readable(text));
      for (const part of parts) {
        if (part.kind === 'link' || !part.runs) continue;
        expect(part.runs.map(run => run.text).join('')).toBe(part.text);
        expect(part.runs.some(run => run.kind === 'maths')).toBe(true);
      }
    }),
    { numRuns: 2_000, seed: 7 }
  );
});
