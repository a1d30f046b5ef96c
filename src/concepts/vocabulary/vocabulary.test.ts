import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VocabularyTerm } from '../../model/vocabulary.ts';
import { extractConcepts, type PaperText } from '../index.ts';

const at = (line: number) => ({ seed: 'seeds/vocabulary.ttl', line });

function term(label: string, line: number, rest: Partial<VocabularyTerm> = {}): VocabularyTerm {
  return { id: label, at: at(line), label, altLabels: [], hiddenLabels: [], broader: [], ...rest };
}

const paper = (id: string, abstract: string, title = ''): PaperText => ({ id, title, abstract });

/** Texts of mentions of a concept, by its label. */
function mentionsIn(papers: readonly PaperText[], vocabulary: readonly VocabularyTerm[], label: string) {
  const { concepts, papers: own } = extractConcepts(papers, vocabulary).value;
  const concept = concepts.find(one => one.label === label && one.term);
  return own.flatMap(({ concepts: list }) =>
    list.filter(({ id }) => id === concept?.id).flatMap(({ mentions }) => mentions.map(({ text }) => text))
  );
}

describe('a term of a vocabulary', () => {
  it.each([
    ['a verb', term('routing tokens', 1), 'It is routing tokens there.', ['routing tokens']],
    ['a general word', term('framework', 1), 'A framework and two frameworks.', ['framework', 'frameworks']],
    ['other spellings', term('fine tuning', 1), 'Finetuning, or fine-tuning.', ['Finetuning', 'fine-tuning']],
    ['a name, with its capitals only', term('CLIP', 1), 'CLIP clips a clip.', ['CLIP']],
    [
      'another name',
      term('pruning', 1, { altLabels: ['weight removal'] }),
      'Use weight removal.',
      ['weight removal']
    ],
    ['a hidden form', term('pruning', 1, { hiddenLabels: ['prunning'] }), 'Use prunning.', ['prunning']],
    ['a part of a longer phrase', term('attention', 1), 'Sparse linear attention layers.', ['attention']],
    ['no part of a word', term('prune', 1), 'We study prunes-like pruned trees.', []],
    [
      'its short form',
      term('mixture of experts', 1, { altLabels: ['MoE'] }),
      'A MoE is a mixture of experts.',
      ['MoE', 'mixture of experts']
    ],
    [
      'not a short form that the paper defines otherwise',
      term('mixture of experts', 1, { altLabels: ['MoE'] }),
      'The margin of error (MoE) is small. The MoE grows.',
      []
    ],
    [
      'a short form with its long form in the text',
      term('GPU', 1),
      'Graphics processing units (GPUs) are fast. Graphics processing units help.',
      ['Graphics processing units', 'GPUs', 'Graphics processing units']
    ]
  ])('is found as %s', (_, one, abstract, texts) => {
    expect(mentionsIn([paper('a', abstract)], [one], one.label)).toEqual(texts);
  });

  it('gives its label, other names, type and definition; hidden forms are not shown', () => {
    const vocabulary = [
      term('Pruning', 1, {
        altLabels: ['weight removal'],
        hiddenLabels: ['prunning'],
        type: 'task',
        definition: { text: 'D.', at: at(2) }
      })
    ];
    const { concepts } = extractConcepts([paper('a', 'Of prunning and pruning.')], vocabulary).value;
    expect(concepts.find(({ id }) => id === 'pruning')).toMatchObject({
      label: 'Pruning',
      aliases: ['weight removal', 'pruning'],
      type: 'task',
      term: { at: at(1), definition: { text: 'D.', at: at(2) } }
    });
  });

  it('orders concepts, past terms that no text holds, and against what words say', () => {
    const vocabulary = [
      term('pruning', 1, { broader: [{ term: 'removal', at: at(1) }] }),
      term('removal', 2, { broader: [{ term: 'compression', at: at(2) }] }),
      term('compression', 3),
      term('network', 4, { broader: [{ term: 'neural network', at: at(4) }] }),
      term('neural network', 5)
    ];
    const papers = [paper('a', 'Pruning is compression of a neural network, a network.')];
    const broader = new Map(
      extractConcepts(papers, vocabulary).value.concepts.map(({ id, broader: links }) => [id, links])
    );
    expect(broader.get('pruning')).toEqual([{ concept: 'compression', kind: 'vocabulary', at: at(1) }]);
    expect(broader.get('network')).toEqual([{ concept: 'neural-network', kind: 'vocabulary', at: at(4) }]);
    expect(broader.get('neural-network')).toEqual([]);
  });

  it('keeps a label that two terms want for the first, a label before another name', () => {
    const { value, diagnostics } = extractConcepts(
      [paper('a', 'Distillation and teaching.')],
      [
        term('teaching', 1, { altLabels: ['distillation'] }),
        term('Distillation', 2),
        term('distillations', 3)
      ]
    );
    expect(diagnostics).toMatchInlineSnapshot(`
      [
        {
          "code": "vocabulary/same-label",
          "file": "seeds/vocabulary.ttl",
          "hint": "Make one term of the two, or give one of them another label. This one was not used.",
          "line": 3,
          "message": ""distillations" names "Distillation" of seeds/vocabulary.ttl, line 2, already.",
          "severity": "warning",
        },
        {
          "code": "vocabulary/same-label",
          "file": "seeds/vocabulary.ttl",
          "hint": "Remove it from one of the two. Here it was not used.",
          "line": 1,
          "message": ""distillation" of "teaching" names "Distillation" of seeds/vocabulary.ttl, line 2, already.",
          "severity": "warning",
        },
      ]
    `);
    expect(value.concepts.filter(one => one.term).map(({ label, aliases }) => [label, aliases])).toEqual([
      ['Distillation', []],
      ['teaching', []]
    ]);
  });
});

describe('any vocabulary', () => {
  const word = fc.constantFrom('alpha', 'beta', 'Gamma', 'delta-ray', 'MoE', 'networks', 'of', 'C++');
  const label = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
  const vocabulary = fc.uniqueArray(
    fc.record({ label, altLabels: fc.array(label, { maxLength: 2 }), up: fc.nat(9) }),
    { maxLength: 8, selector: one => one.label }
  );
  const build = (drafts: { label: string; altLabels: string[]; up: number }[]) =>
    drafts.map((draft, i) => {
      const above = drafts[draft.up];
      const broader = above && draft.up < i ? [{ term: above.label, at: at(i + 1) }] : [];
      return term(draft.label, i + 1, { altLabels: draft.altLabels, broader });
    });
  const texts = fc.array(
    fc.array(label, { maxLength: 6 }).map(parts => parts.join(', ')),
    { maxLength: 4 }
  );

  it('gives every label that stands in a text, with mentions that are slices, and no circle', () => {
    fc.assert(
      fc.property(vocabulary, texts, (drafts, abstracts) => {
        const terms = build(drafts);
        const papers = abstracts.map((abstract, i) => paper(`p${i}`, abstract));
        const { value, diagnostics } = extractConcepts(papers, terms);
        const refused = new Set(diagnostics.map(({ line }) => line));
        for (const { label: name, at: place } of terms) {
          if (refused.has(place.line)) continue;
          const holding = papers
            .filter(({ abstract }) => abstract.split(', ').includes(name))
            .map(({ id }) => id);
          const found = value.concepts.find(one => one.label === name)?.papers ?? [];
          expect(found).toEqual(expect.arrayContaining(holding));
        }
        for (const { paper: id, concepts } of value.papers)
          for (const { mentions } of concepts)
            for (const { field, start, end, text } of mentions)
              expect(papers.find(one => one.id === id)![field].slice(start, end)).toBe(text);
        const above = new Map(value.concepts.map(one => [one.id, one.broader.map(({ concept }) => concept)]));
        const climb = (id: string, path: readonly string[]): void => {
          expect(path).not.toContain(id);
          for (const next of above.get(id) ?? []) climb(next, [...path, id]);
        };
        for (const id of above.keys()) climb(id, []);
      }),
      { numRuns: 60 }
    );
  });

  it('gives the same, whatever the order of the papers', () => {
    fc.assert(
      fc.property(vocabulary, texts, (drafts, abstracts) => {
        const papers = abstracts.map((abstract, i) => paper(`p${i}`, abstract));
        const sorted = (list: readonly PaperText[]) =>
          extractConcepts(list, build(drafts)).value.concepts.map(one => ({
            ...one,
            papers: [...one.papers].sort()
          }));
        expect(sorted(papers.toReversed())).toEqual(sorted(papers));
      }),
      { numRuns: 30 }
    );
  });
});
