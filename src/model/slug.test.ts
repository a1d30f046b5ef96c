import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, slugify } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['TS-LSTM and Temporal–Inception', 'ts-lstm-and-temporal-inception', false],
    ["Don't Think It Twice", 'dont-think-it-twice', false],
    ['Gödel, Escher: Bäch', 'godel-escher-bach', false],
    ['S^{2}FT', 's-2-ft', false],
    ['β-VAE', 'beta-vae', true],
    ['C++', 'c', true],
    ['图神经网络', '', true],
    ['—', '', false],
    [
      `${'word '.repeat(15)}of the end`,
      'word-word-word-word-word-word-word-word-word-word-word-word-word-word-word',
      true
    ],
    ['x'.repeat(100), 'x'.repeat(80), true]
  ])('makes "%s" a part of an address', (text, slug, lossy) => {
    expect(slugify(text)).toEqual({ text: slug, lossy });
  });

  it('gives words of ASCII within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(slugify(text).text).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slugify(text).text.length).toBeLessThanOrEqual(80);
      })
    );
  });
});

describe('hashText', () => {
  it('differs for 50 000 similar texts', () => {
    const hashes = new Set(Array.from({ length: 50_000 }, (_, at) => hashText(`a paper of one title ${at}`)));
    expect(hashes.size).toBe(50_000);
  });
});
