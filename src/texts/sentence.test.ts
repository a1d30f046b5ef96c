import { expect, test } from 'vitest';
import { namesIn, partsOf } from './sentence.ts';

test('a text without marks is one part', () =>
  expect(partsOf('50 % of all papers, and more')).toEqual([
    { kind: 'text', text: '50 % of all papers, and more' }
  ]));

test('links, places and stressed words are read', () => {
  const word = (text: string) => ({ kind: 'text', text });
  expect(partsOf('See [all *{count}* papers](papers), **not** `these`.')).toEqual([
    word('See '),
    {
      kind: 'link',
      name: 'papers',
      parts: [word('all '), { kind: 'em', parts: [{ kind: 'slot', name: 'count' }] }, word(' papers')]
    },
    word(', '),
    { kind: 'b', parts: [word('not')] },
    word(' '),
    { kind: 'code', parts: [word('these')] },
    word('.')
  ]);
});

test('the names of a text are those of its places and links', () =>
  expect(namesIn('{b} and [*{a}*](c)')).toEqual(['link:c', 'slot:a', 'slot:b']));
