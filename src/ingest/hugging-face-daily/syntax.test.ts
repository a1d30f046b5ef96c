import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { parseListings } from './syntax.ts';

const PROSE = 'An abstract that is longer than titles are, sentence after sentence, to its end. '
  .repeat(4)
  .trim();

function shapesOf(text: string) {
  return parseListings(linesOf(text)).entries.map(({ title, abstract, byline, date, day }) =>
    [title, abstract, byline, date, day].map(line => (line?.text === PROSE ? 'PROSE' : (line?.text ?? '')))
  );
}

describe('parseListings', () => {
  it.each([
    [
      'a header with an unknown invitation',
      `Hello\n\nJoin our letter!\n\nDec 15\n\nT\n\n${PROSE}`,
      [['T', 'PROSE', '', '', 'Dec 15']]
    ],
    ['no header', `T\n\n${PROSE}\n\n·\nMay 2, 2020`, [['T', 'PROSE', '', 'May 2, 2020', '']]],
    [
      "a title of a header's words",
      `Dec 15\n\nSubscribe to Graphs\n\n${PROSE}`,
      [['Subscribe to Graphs', 'PROSE', '', '', 'Dec 15']]
    ],
    [
      'an organisation',
      `T\n\n${PROSE}\n\napple Apple\n·\nOct 15 2`,
      [['T', 'PROSE', 'apple Apple', 'Oct 15 2', '']]
    ],
    ['an abstract directly above the dot', `T\n${PROSE}\n·\nOct 15 2`, [['T', 'PROSE', '', 'Oct 15 2', '']]],
    [
      'no blank lines',
      `Dec 15\nT\n${PROSE}\n• 4 authors\n·\nMay 2\nU\n${PROSE}`,
      [
        ['T', 'PROSE', '• 4 authors', 'May 2', 'Dec 15'],
        ['U', 'PROSE', '', '', 'Dec 15']
      ]
    ],
    [
      'two pages in one file',
      `Daily Papers\n\nDec 15\n\nT\n\n${PROSE}\n\nnew\n\nDaily Papers\n\nDec 16\n\nU\n\n${PROSE}`,
      [
        ['T', 'PROSE', '', '', 'Dec 15'],
        ['U', 'PROSE', '', '', 'Dec 16']
      ]
    ],
    [
      'titles without abstracts between others',
      `T\n\nU\n\n${PROSE}\n\nV\n\n·\nMay 2\n\nW\n\n${PROSE}`,
      [
        ['T', '', '', '', ''],
        ['U', 'PROSE', '', '', ''],
        ['V', '', '', 'May 2', ''],
        ['W', 'PROSE', '', '', '']
      ]
    ],
    ['a byline that is cut off', `T\n\n${PROSE}\n\n  • 4 aut`, [['T', 'PROSE', '• 4 aut', '', '']]]
  ])('reads %s', (_, text, shapes) => {
    expect(shapesOf(text)).toEqual(shapes);
  });
});
