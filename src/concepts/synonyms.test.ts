import { describe, expect, it } from 'vitest';
import { extractConcepts } from './index.ts';

const ids = (...abstracts: string[]) => {
  const papers = abstracts.map((abstract, i) => ({ id: String(i), title: '', abstract }));
  return extractConcepts(papers)
    .value.concepts.filter(({ papers: own }) => own.length > 1)
    .map(({ id }) => id);
};

describe('forms of one thing', () => {
  it.each([
    [
      'a first word for which some put a general one, and none',
      'neural-architecture-search',
      [
        'Neural architecture search (NAS) is slow.',
        'Neural architecture search (NAS) is costly.',
        'We speed up neural architecture search by proxies.',
        'Network architecture search (NAS) is slow.',
        'We study architecture search on small devices.'
      ]
    ],
    [
      'endings of the same words',
      'convolutional-neural-network',
      [
        'A convolutional neural network (CNN) is fast.',
        'A convolutional neural network (CNN) is small.',
        'A convolution neural network (CNN) is trained.'
      ]
    ],
    [
      'a head that a conversion needs not',
      'text-to-image',
      ['Text-to-image generation is slow.', 'We study text-to-image synthesis.', 'Text-to-image models grow.']
    ],
    [
      'the short form of one word with a hyphen',
      'superresolution',
      ['Super-resolution (SR) needs memory.', 'We distill networks for SR on phones.']
    ]
  ])('is one: %s', (_, id, abstracts) => {
    const papers = abstracts.map((abstract, i) => ({ id: String(i), title: '', abstract }));
    const { concepts } = extractConcepts(papers).value;
    expect(concepts.find(concept => concept.id === id)?.papers).toEqual(papers.map(paper => paper.id));
  });

  it.each([
    [
      'words of one short form that both say something',
      ['recurrent-neural-network', 'recursive-neural-network'],
      [
        'Recurrent neural networks (RNN) are slow.',
        'Recurrent neural networks (RNN) read text.',
        'Recursive neural networks (RNN) are slow.',
        'Recursive neural networks (RNN) read trees.'
      ]
    ],
    [
      'numbers that are no sizes',
      ['cifar10', 'cifar100'],
      ['CIFAR-10 and CIFAR-100.', 'Both CIFAR-10 and CIFAR-100.']
    ]
  ])('are two: %s', (_, two, abstracts) => {
    expect(ids(...abstracts)).toEqual(expect.arrayContaining(two));
  });

  it('a word in small letters is no short form', () => {
    const papers = [
      {
        id: 'a',
        title: '',
        abstract: 'Contrastive language-image pretraining (CLIP) reads long video clips.'
      },
      { id: 'b', title: '', abstract: 'CLIP scores pictures.' }
    ];
    const forms = extractConcepts(papers).value.concepts.flatMap(({ id, aliases, label }) =>
      id.startsWith('contrastive') ? [label, ...aliases] : []
    );
    expect(forms).toContain('CLIP');
    expect(forms).not.toContain('clips');
  });
});
