import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsQuery, readEnds } from './url.ts';
import { wayFinder, type Way } from './ways.ts';
import type { TiesFile } from './wire.ts';

const PAPERS = ['ant', 'bee', 'cat', 'dog', 'elk'];

/** Ties of five papers: `wings` and `legs` are concepts, and the cat is near the dog. */
const FILE: TiesFile = {
  version: 1,
  tooCommon: 6,
  concepts: {
    slug: ['legs', 'wings'],
    label: ['legs', 'wings'],
    type: [1, 1],
    papers: [3, 2],
    cost: [1049, 847]
  },
  mentions: [[0, 1], [0, 1], [0], [], []],
  near: [[], [], [3, 700], [], []],
  texts: [],
  text: []
};

const inWords = (way: Way): string =>
  way
    .map(({ from, to, concept }) => `${from} ${concept === undefined ? '→' : `–${concept}→`} ${to}`)
    .join(', ');

describe('ways', () => {
  test.each<[string, string, string, string[]]>([
    ['the rarer concept first', 'ant', 'bee', ['ant –wings→ bee', 'ant –legs→ bee']],
    ['over papers', 'ant', 'dog', ['ant –legs→ cat, cat → dog']],
    ['against the way in which the tie is written', 'dog', 'cat', ['dog → cat']],
    ['none where nothing ties them', 'ant', 'elk', []],
    ['none to a paper that is not there', 'ant', 'fox', []],
    ['none to itself', 'ant', 'ant', []]
  ])('%s', (_, from, to, expected) => {
    expect(wayFinder(PAPERS, FILE)(from, to).map(inWords)).toEqual(expected);
  });

  test('are as many as are wanted', () => {
    expect(wayFinder(PAPERS, FILE)('ant', 'bee', 1).map(inWords)).toEqual(['ant –wings→ bee']);
  });
});

describe('the address', () => {
  test.each([
    ['', {}],
    ['?from=a-b', { from: 'a-b' }],
    ['?from=a&to=b2', { from: 'a', to: 'b2' }],
    ['?from=<script>&to=../x', {}],
    ['?to=', {}]
  ])('%j', (query, ends) => expect(readEnds(new URLSearchParams(query))).toEqual(ends));

  test('is read back as it was written', () => {
    const slug = fc.option(fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/), { nil: undefined });
    fc.assert(
      fc.property(slug, slug, (from, to) => {
        const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
        expect(readEnds(new URLSearchParams(endsQuery(ends)))).toEqual(ends);
      })
    );
  });
});
