import { describe, expect, it } from 'vitest';
import { orderForms, type FormUse } from './labels.ts';

/** Forms with how many papers write them, and how often they stand in running text. */
const forms = (uses: Readonly<Record<string, readonly [papers: number, running: number]>>): FormUse[] =>
  Object.entries(uses).map(([text, [papers, running]]) => ({ text, papers, running, last: -1 }));

describe('the label is the form that people write', () => {
  it.each<[string, string, Parameters<typeof forms>[0], string]>([
    [
      'in small letters, though headings have capitals',
      'neural network',
      { 'Neural Network': [5, 1], 'neural network': [3, 3] },
      'neural network'
    ],
    [
      'in capitals where running text has them',
      'stable diffusion',
      { 'Stable Diffusion': [4, 8], 'stable diffusion': [1, 1] },
      'Stable Diffusion'
    ],
    ['a name in its own letters', 'cifar100', { cifar100: [2, 2], CIFAR100: [1, 1] }, 'CIFAR100'],
    [
      'with a name inside',
      'multi gpu training',
      { 'multi-gpu training': [2, 2], 'multi-GPU training': [1, 1] },
      'multi-GPU training'
    ],
    [
      'no heading in capitals',
      'graph search',
      { 'GRAPH SEARCH': [2, 1], 'graph search': [1, 1] },
      'graph search'
    ],
    ['what few write in capitals is no name', 'clip', { clip: [9, 9], CLIP: [1, 1] }, 'clip'],
    ['in singular, unless the plural is twice as usual', 'graph', { graphs: [3, 3], graph: [2, 2] }, 'graph'],
    [
      'in plural, if that is so',
      'language model',
      { 'language models': [5, 5], 'language model': [2, 2] },
      'language models'
    ],
    [
      'written out',
      'graph neural network',
      { GNN: [4, 9], 'graph neural network': [1, 1] },
      'graph neural network'
    ],
    [
      'by its short form, where hardly anybody writes it out',
      'graphics processing unit',
      { GPU: [9, 9], 'graphics processing unit': [1, 1] },
      'GPU'
    ]
  ])('%s', (_name, key, uses, label) => {
    expect(orderForms(key, forms(uses))[0]).toBe(label);
    expect(orderForms(key, forms(uses).reverse())).toEqual(orderForms(key, forms(uses)));
  });
});
