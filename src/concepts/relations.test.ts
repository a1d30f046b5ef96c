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
    ['Its training is based on ConvMixer.', [['uses', 'ConvMixer']]],
    ['The proposed model is an extension of ConvMixer.', [['extends', 'ConvMixer']]],
    [
      'Experiments on search algorithms (SNAS, RSPS) show a gain.',
      [
        ['evaluates', 'SNAS'],
        ['evaluates', 'RSPS']
      ]
    ],
    ['Recent advances in ConvMixer have opened many doors.', []],
    ['Existing systems rely on ConvMixer and similar networks.', []],
    ['Our method does not use ConvMixer at all.', []],
    ['We evaluate it on many datasets, including ARC-C and GSM8K.', []],
    ['Our model outperforms the others in terms of FID and CMMD.', []],
    ['We reach 61.0% mIoU with 1.4B parameters in INT8.', []],
    ['Our method runs on ten H100 GPUs and saves CO_2 emissions.', []],
    ['We scale as recommended before (Tan & Le, 2019).', []],
    ['We use Gaussian noise.', []],
    ['Networks are large.', []]
  ])('%s', (abstract, expected) => {
    expect(relations(abstract)).toEqual(expected);
  });
});
