import { expect, it } from 'vitest';
import { wikiLinks } from './wiki-links.ts';

it.each<[string, [target: string, line: number, column: number][]]>([
  ['See [[DARTS]].', [['DARTS', 1, 5]]],
  [
    '[[darts|the first]] and [[ NAS ]]',
    [
      ['darts', 1, 1],
      ['NAS', 1, 25]
    ]
  ],
  ['one\r\n[[two\r\nlines]]', [['two lines', 2, 1]]],
  ['---\ntitle: "[[no]]"\n---\n[[yes]]', [['yes', 4, 1]]],
  ['`[[no]]` ``[[`no`]]`` [[yes]]', [['yes', 1, 23]]],
  ['```md\n[[no]]\n```\n[[yes]]', [['yes', 4, 1]]],
  ['{/* [[no]] */}{[[1, 2]]}', []],
  ['[[]] [[ ]] [one] [two](three) [[a|]]', [['a', 1, 31]]]
])('finds the links of %j', (text, links) => {
  expect(wikiLinks(text).map(({ target, line, column }) => [target, line, column])).toEqual(links);
});
