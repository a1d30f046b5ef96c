import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text, createLexicon()).map(({ word }) => word.text);

describe('tokens', () => {
  it.each([
    ['Mixture-of-Experts (MoE)', ['Mixture-of-Experts', '(', 'MoE', ')']],
    ['A/B testing and DeiT-B/ResMLP', ['A/B', 'testing', 'and', 'DeiT-B', '/', 'ResMLP']],
    ['S^{2}FT on C++ and C#', ['S^{2}FT', 'on', 'C++', 'and', 'C#']],
    ['reduces by 60\\% of~memory', ['reduces', 'by', '60', '\\%', 'of', 'memory']],
    ['see <a href="x">code</a>', ['see', '<a href="x">', 'code', '</a>']],
    ['in $O(n^2)$ time', ['in', '$O(n^2)$', 'time']],
    ['与BERT-base相比', ['与', 'BERT-base', '相', '比']],
    ["model's 1.5 gains", ['model', "'s", '1.5', 'gains']],
    ['at https://a.org/b-c now', ['at', 'https://a.org/b-c', 'now']]
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('cover every character that is no white space, in order, each slice its word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        let at = 0;
        for (const { start, end, word } of tokenize(text, createLexicon())) {
          expect(text.slice(at, start)).toMatch(/^[\s~]*$/u);
          expect(text.slice(start, end)).toBe(word.text);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s~]*$/u);
      })
    );
  });
});
