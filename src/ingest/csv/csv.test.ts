import { describe, expect, it } from 'vitest';
import { csv } from './index.ts';

const read = (text: string) => csv.read(text, { path: 'a.csv' });

describe('csv', () => {
  it.each([
    ['authors', '"Jane Doe; Roe, R."', { authors: ['Jane Doe', 'R. Roe'] }],
    ['Author', 'Jane Doe and Richard Roe', { authors: ['Jane Doe', 'Richard Roe'] }],
    ['authors', '"Jane Doe, Richard Roe"', { authors: ['Jane Doe', 'Richard Roe'] }],
    ['authors', '"Doe, Jane"', { authors: ['Jane Doe'] }],
    ['arXiv ID', '1706.03762v1', { arxiv: '1706.03762' }],
    ['Publication_Year', '2017', { date: { iso: '2017' } }],
    [
      'Link',
      'https://arxiv.org/abs/1706.03762',
      { arxiv: '1706.03762', url: 'https://arxiv.org/abs/1706.03762' }
    ],
    ['publicationTitle', 'Nature', { venue: 'Nature' }],
    ['rating', '5', {}]
  ])('reads a column "%s" of %s', (name, cell, facts) => {
    expect(read(`title,${name}\nT,${cell}\n`).value[0]?.facts).toEqual(facts);
  });

  it('reads a cell longer than a piece of the text, and 20 000 rows in a moment', () => {
    const long = 'words, '.repeat(20_000).trim();
    const start = performance.now();
    const { value, diagnostics } = read(`title,abstract\n"A","${long}"\n${'"B","a\nb"\n'.repeat(20_000)}`);
    expect([value[0]?.abstract, value.length, diagnostics]).toEqual([long, 20_001, []]);
    expect(value.at(-1)?.source.line).toBe(40_001);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
