import { describe, expect, it } from 'vitest';
import { extractConcepts } from './index.ts';

const relations = (abstract: string) =>
  extractConcepts([{ id: 'a', title: 'A study', abstract }]).value.relations.map(({ type, target }) => [
    type,
    target.text
  ]);

describe('stated relations', () => {
  it.each([
    [
      'Our method outperforms NAS-BERT and AutoDistil in size.',
      [
        ['outperforms', 'NAS-BERT'],
        ['outperforms', 'AutoDistil']
      ]
    ],
    ['It is 3.2x faster than FastRP on graphs.', [['outperforms', 'FastRP']]],
    ['We compare the model with MariusGNN.', [['compares-with', 'MariusGNN']]],
    ['The method builds upon LoRA.', [['extends', 'LoRA']]],
    ['The engine uses CondConv in all layers.', [['uses', 'CondConv']]],
    ['We evaluate the method with ResNet50 models.', [['evaluates', 'ResNet50']]],
    ['Networks are large.', []]
  ])('%s', (abstract, expected) => {
    expect(relations(abstract)).toEqual(expected);
  });
});
