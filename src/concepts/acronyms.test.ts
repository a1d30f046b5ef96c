import { describe, expect, it } from 'vitest';
import { bestLongForm, findAbbreviations } from './acronyms.ts';

const pairs = (text: string) => findAbbreviations(text).map(({ short, long }) => [short, long]);

describe('abbreviations', () => {
  it.each([
    ['HSF', 'regulated by heat shock transcription factor', 'heat shock transcription factor'],
    ['GNAT', 'known as Gcn5-related N-acetyltransferase', 'Gcn5-related N-acetyltransferase'],
    ['XYZ', 'nothing of that kind', undefined]
  ])('%s in "%s"', (short, window, long) => {
    expect(bestLongForm(short, window)).toBe(long);
  });

  it.each([
    ['We use Mixture of Experts (MoE) layers.', [['MoE', 'Mixture of Experts']]],
    ['Convolutional Neural Networks (CNNs) work.', [['CNNs', 'Convolutional Neural Networks']]],
    ['deep Convolutional Neural Networks (ConvNet)', [['ConvNet', 'Convolutional Neural Networks']]],
    [
      'a family of Structured Sparse Fine-Tuning (S^{2}FT) methods',
      [['S^{2}FT', 'Structured Sparse Fine-Tuning']]
    ],
    // Examples of Schwartz and Hearst's paper.
    ['the heat shock transcription factor (HSF) binds', [['HSF', 'heat shock transcription factor']]],
    ['Thyroid transcription factor 1 (TTF-1) is', [['TTF-1', 'Thyroid transcription factor 1']]],
    ['Gcn5-related N-acetyltransferase (GNAT)', [['GNAT', 'Gcn5-related N-acetyltransferase']]],
    ['an SBP (split, broadcast and partial-value) abstraction', []],
    ['Architecture search (see Section 2) is hard.', []],
    ['Results (2019) and more', []],
    ['the Low-Rank Adaptation (LoRA; Hu et al.) method', [['LoRA', 'Low-Rank Adaptation']]]
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
