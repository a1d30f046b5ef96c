import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceOf, sentenceRanges } from './sentence.ts';

const sentences = (text: string) => sentenceRanges(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['One ends. Two starts.', ['One ends.', 'Two starts.']],
  ['A 3.5x gain. Next.', ['A 3.5x gain.', 'Next.']],
  ['Models (e.g. GPT-4) win. So do others.', ['Models (e.g. GPT-4) win.', 'So do others.']],
  ['As Ponti et al. Show it. Yes.', ['As Ponti et al. Show it.', 'Yes.']],
  ['See Fig. 3 for it. Done.', ['See Fig. 3 for it.', 'Done.']],
  ['By J. Smith here. End.', ['By J. Smith here.', 'End.']],
  ['Is it so? It is! "Quoted." Then more.', ['Is it so?', 'It is!', '"Quoted."', 'Then more.']],
  ['The iPhone. iOS follows.', ['The iPhone. iOS follows.']],
  ['No dot at the end', ['No dot at the end']],
  ['  ', []],
  ['', []]
])('splits %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('every sentence is a slice, none overlap, and only white space lies between', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', ' ', '\n', '"', ')', '3', 'é', '你') }),
      text => {
        let last = 0;
        for (const [start, end] of sentenceRanges(text)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }
    )
  );
});

test('the sentence of a span is the one it starts in; a title is one sentence', () => {
  const texts = { title: 'Why. How.', abstract: 'First one. Second one here.' };
  expect(sentenceOf(texts, { field: 'abstract', start: 18, end: 21 }).text).toBe('Second one here.');
  expect(sentenceOf(texts, { field: 'title', start: 5, end: 8 }).text).toBe('Why. How.');
});
