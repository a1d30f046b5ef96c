import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';

describe('canonical words', () => {
  it.each([
    ['networks', 'network'],
    ['Analyses', 'analysis'],
    ['matrices', 'matrix'],
    ['bias', 'bias'],
    ['statistics', 'statistics'],
    ['databases', 'database'],
    ['approaches', 'approach'],
    ['axes', 'axe'],
    ['Pre-trained', 'pretrained'],
    ['pretrained', 'pretrained'],
    ['CIFAR-10', 'cifar10'],
    ['CIFAR10', 'cifar10'],
    ['low-rank', 'low rank'],
    ['TPUs', 'tpu'],
    ['optimisation', 'optimization'],
    ['supervised', 'supervised'],
    ['advertising', 'advertising'],
    ['behaviours', 'behavior'],
    ['four', 'four'],
    ['modelling', 'modeling'],
    ['super-net', 'supernetwork'],
    ['S^{2}FT', 's2ft'],
    ['C++', 'c++']
  ])('%s → %s', (form, folded) => {
    expect(foldWord(form)).toBe(folded);
  });

  it('does not depend on a capital at the start', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}(?:-[a-z]{2,9})?$/u), word => {
        expect(foldWord(word[0]!.toUpperCase() + word.slice(1))).toBe(foldWord(word));
      })
    );
  });
});
