import { describe, expect, test } from 'vitest';
import type { Concept, ConceptIndex, Relation, RelationType } from '../model/concept.ts';
import { mentionAt } from '../model/text.ts';
import { findLineage } from './lineage.ts';
import { collection } from './test-papers.ts';

const { papers: undated, concepts } = collection([
  ['darts', 'DARTS', 'We introduce a supernet.'],
  ['pc', 'PC-DARTS', 'We extend DARTS. It beats it.'],
  ['rarts', 'RARTS', 'The supernet of DARTS is slow.'],
  ['far', 'Far away', 'We extend quantization.']
]);
const dates: Record<string, string> = { darts: '2018-06', pc: '2019-07', rarts: '2020' };
const papers = undated.map(paper => {
  const iso = dates[paper.id];
  return iso === undefined ? paper : { ...paper, facts: { date: { iso } } };
});
const evidence = mentionAt(papers[1]!, 'abstract', 0, 16);

function relation(source: string, type: RelationType, target: Partial<Relation['target']>): Relation {
  return { source, type, target: { text: 'it', ...target }, evidence };
}

const conceptOf = (label: string): Concept => ({
  id: label.toLowerCase(),
  slug: label.toLowerCase(),
  label,
  type: 'method',
  aliases: [],
  papers: ['far', 'pc'],
  broader: []
});

const lineageOf = (
  relations: readonly Relation[],
  introduces: ConceptIndex['papers'][number]['introduces'] = []
) =>
  findLineage(papers, {
    ...concepts,
    concepts: [...concepts.concepts, ...['SWAP', 'CNNs'].map(conceptOf)],
    relations,
    papers: concepts.papers.map(entry => (entry.paper === 'darts' ? { ...entry, introduces } : entry))
  }).map(({ members, links }) => [
    members.join(' '),
    ...links.map(({ from, to, basis, type }) => `${from} ${type ?? basis} ${to}`)
  ]);

describe('lineage', () => {
  test.each<[string, Relation[], string[][]]>([
    ['is empty where nothing is stated', [], []],
    [
      'runs from what is named to the paper that names it',
      [relation('pc', 'extends', { paper: 'darts' })],
      [['paper:darts paper:pc', 'paper:darts extends paper:pc']]
    ],
    [
      'takes the stronger of two statements',
      [relation('pc', 'outperforms', { paper: 'darts' }), relation('pc', 'extends', { paper: 'darts' })],
      [['paper:darts paper:pc', 'paper:darts extends paper:pc']]
    ],
    [
      'begins at a concept where no paper introduces the method',
      [relation('far', 'extends', { concept: 'swap' })],
      [['concept:swap paper:far', 'concept:swap extends paper:far']]
    ],
    [
      'does not begin at a kind of thing',
      [
        relation('far', 'extends', { concept: 'quantization' }),
        relation('far', 'extends', { concept: 'cnns' })
      ],
      []
    ],
    ['leaves out what only uses something', [relation('pc', 'uses', { paper: 'darts' })], []],
    [
      'joins families that share a member, oldest first',
      [relation('rarts', 'compares-with', { paper: 'pc' }), relation('pc', 'extends', { paper: 'darts' })],
      [
        [
          'paper:darts paper:pc paper:rarts',
          'paper:darts extends paper:pc',
          'paper:pc compares-with paper:rarts'
        ]
      ]
    ]
  ])('%s', (_, relations, expected) => {
    expect(lineageOf(relations)).toEqual(expected);
  });

  test('infers an arrow where a younger paper names what an older one introduced', () => {
    const introduces = [{ name: 'supernet', evidence, concept: 'supernet' }];
    expect(lineageOf([], introduces)).toEqual([
      ['paper:darts paper:rarts', 'paper:darts inferred paper:rarts']
    ]);
    expect(lineageOf([relation('rarts', 'extends', { paper: 'darts' })], introduces)).toEqual([
      ['paper:darts paper:rarts', 'paper:darts extends paper:rarts']
    ]);
  });
});
