import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from './links.ts';

describe('findLinks', () => {
  it.each<[string, [url: string, slice: string][]]>([
    ['Code: https://github.com/a/b.', [['https://github.com/a/b', 'https://github.com/a/b']]],
    ['(https://github.com/a/b).', [['https://github.com/a/b', 'https://github.com/a/b']]],
    [
      '[https://a.org/b], https://a.org/c!',
      [
        ['https://a.org/b', 'https://a.org/b'],
        ['https://a.org/c', 'https://a.org/c']
      ]
    ],
    [
      'https://en.wikipedia.org/wiki/Graph_(maths).',
      [['https://en.wikipedia.org/wiki/Graph_(maths)', 'https://en.wikipedia.org/wiki/Graph_(maths)']]
    ],
    ['\\url{https://a.org/b\\_c}', [['https://a.org/b_c', 'https://a.org/b\\_c']]],
    ['https: //github.com/a/b.', [['https://github.com/a/b', 'https: //github.com/a/b']]],
    ['at github.com/a/b.git, now', [['https://github.com/a/b.git', 'github.com/a/b.git']]],
    [
      'a.github.io/page; www.example.org',
      [
        ['https://a.github.io/page', 'a.github.io/page'],
        ['https://www.example.org', 'www.example.org']
      ]
    ],
    [
      'see <a href="https://a.org/?b&amp;c">this https URL.</a>',
      [['https://a.org/?b&c', '<a href="https://a.org/?b&amp;c">this https URL.</a>']]
    ],
    [
      "<A class='x' HREF='http://a.org'><b>b</b></A>",
      [['http://a.org', "<A class='x' HREF='http://a.org'><b>b</b></A>"]]
    ],
    ['<a href="javascript:alert(1)">https://a.org</a>', []],
    ['<img src="https://a.org/x.png">', [['https://a.org/x.png', 'https://a.org/x.png']]],
    ['全文:https://a.org/b。完', [['https://a.org/b', 'https://a.org/b']]],
    ['Dr.LLM, e.g.this/that, mail@github.com/x, ftp://a.org, http://, github.com, evil-github.com/x', []]
  ])('finds those in "%s"', (text, expected) => {
    expect(findLinks(text).map(({ url, start, end }) => [url, text.slice(start, end)])).toEqual(expected);
  });

  it('shows what an anchor shows', () => {
    expect(findLinks('<a href="https://a.org">this <i>https</i> URL</a>')).toMatchObject([
      { text: 'this https URL' }
    ]);
  });

  it('gives web addresses in order, apart from each other', () => {
    const parts = fc.constantFrom(
      'https://',
      'a.org',
      '/',
      '.',
      ')',
      '(',
      '<a href="',
      '">',
      '</a>',
      ' ',
      'x',
      '{',
      '\\'
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 30 }).map(list => list.join('')),
        text => {
          let last = 0;
          for (const { url, start, end } of findLinks(text)) {
            expect(new URL(url).protocol).toMatch(/^https?:$/u);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      ),
      { numRuns: 2000 }
    );
  });
});
