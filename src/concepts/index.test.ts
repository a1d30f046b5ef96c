import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractConcepts, type PaperText } from './index.ts';

const PAPERS: readonly PaperText[] = [
  {
    id: 'a',
    title: 'Sparse Mixture of Experts for Machine Translation',
    abstract:
      'Mixture of Experts (MoE) models scale neural networks. We propose SparseNet, a graph neural network (GNN) router for machine translation. It outperforms DARTS on ImageNet.'
  },
  {
    id: 'b',
    title: 'Routing in MoE layers',
    abstract:
      'We study MoE routing. Neural networks such as graph neural networks are slow. Machine translation is the task of translating text. The gain is 60\\% at <50 ms.'
  },
  {
    id: 'c',
    title: 'DARTS: differentiable architecture search',
    abstract: 'Differentiable architecture search (DARTS) is a method for neural architecture search of GNNs.'
  },
  { id: 'd', title: '', abstract: '' },
  {
    id: 'e',
    title: 'Finetuning & pre-training of {language} models',
    abstract: 'Fine-tuning of pretrained language models via `x` <a href="http://x.y">code</a>.'
  }
];
const value = (papers: readonly PaperText[]) => extractConcepts(papers).value;
const subsets = fc.shuffledSubarray([...PAPERS], { minLength: 0 });

describe('extractConcepts', () => {
  it('joins the forms of a concept, short forms of other papers too', () => {
    const moe = value(PAPERS).concepts.find(({ id }) => id === 'mixture-of-expert');
    expect(moe?.papers).toEqual(['a', 'b']);
    expect(moe?.aliases).toContain('MoE');
  });

  it('links a relation to the paper that introduces its object', () => {
    const relation = value(PAPERS).relations.find(({ target }) => target.text === 'DARTS');
    expect(relation).toMatchObject({ source: 'a', type: 'outperforms', target: { paper: 'c' } });
  });

  it('gives mentions and evidence whose text is the slice, and no empty label', () => {
    const { papers, concepts, relations } = value(PAPERS);
    const texts = new Map(PAPERS.map(paper => [paper.id, paper]));
    const check = (
      paper: string,
      m: { field: 'title' | 'abstract'; start: number; end: number; text: string }
    ) => expect(texts.get(paper)![m.field].slice(m.start, m.end)).toBe(m.text);
    for (const { paper, concepts: own, introduces } of papers) {
      for (const { mentions } of own) for (const mention of mentions) check(paper, mention);
      for (const { evidence } of introduces) check(paper, evidence);
    }
    for (const { source, evidence } of relations) check(source, evidence);
    for (const { label, definition } of concepts) {
      expect(label.trim()).not.toBe('');
      if (definition) check(definition.paper, definition.evidence);
    }
  });

  it('does not depend on the order of the papers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PAPERS], { minLength: PAPERS.length }), shuffled => {
        const [here, there] = [value(PAPERS), value(shuffled)];
        const sorted = (index: typeof here) =>
          index.concepts.map(concept => ({ ...concept, papers: [...concept.papers].sort() }));
        expect(sorted(there)).toEqual(sorted(here));
        expect(there.relations).toEqual(here.relations);
        expect(there.papers.map(({ paper }) => paper)).toEqual(shuffled.map(({ id }) => id));
      }),
      { numRuns: 10 }
    );
  });

  it('keeps the hierarchy free of cycles', () => {
    fc.assert(
      fc.property(subsets, papers => {
        const above = new Map(
          value(papers).concepts.map(({ id, broader }) => [id, broader.map(({ concept }) => concept)])
        );
        const climb = (id: string, path: readonly string[]): void => {
          expect(path).not.toContain(id);
          for (const next of above.get(id) ?? []) climb(next, [...path, id]);
        };
        for (const id of above.keys()) climb(id, []);
      }),
      { numRuns: 10 }
    );
  });

  it('never changes the id of a concept when papers are added', () => {
    fc.assert(
      fc.property(subsets, papers => {
        const all = new Map<string, Set<string>>();
        for (const { id, label, aliases } of value(PAPERS).concepts)
          for (const form of [label, ...aliases]) all.set(form, (all.get(form) ?? new Set()).add(id));
        const shortForms = /^(?:MoE|GNNs?|DARTS)\b|\b(?:MoE|GNNs?|DARTS)$/u;
        for (const { id, label, papers: own } of value(papers).concepts)
          if (all.has(label) && !shortForms.test(label) && own.length > 1)
            expect(all.get(label)).toContain(id);
      }),
      { numRuns: 10 }
    );
  });
});
