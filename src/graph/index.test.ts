import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph } from './index.ts';
import { collection, smallCollection, wordTexts } from './test-papers.ts';

describe('related papers', () => {
  test('share a concept or a word, nearest first', () => {
    const { papers, concepts } = smallCollection();
    const { related } = buildGraph(papers, concepts, { related: 5 }).value;
    expect(related.get('darts')!.map(({ id }) => id)[0]).toBe('pc-darts');
    expect(related.get('darts')![0]!.reasons[0]).toMatchObject({
      kind: 'concept',
      concept: 'architecture-search'
    });
  });

  test('are none for a paper that shares nothing', () => {
    const { papers, concepts } = smallCollection();
    expect(buildGraph(papers, concepts, { related: 5 }).value.related.get('bread')).toEqual([]);
  });

  test('are left out on request, with themes and map', () => {
    const { papers, concepts } = smallCollection();
    const { value } = buildGraph(papers, concepts, { related: 0, themes: false });
    expect([...value.related.values()].flat()).toEqual([]);
    expect([value.themes, value.nodes]).toEqual([[], []]);
  });

  test('have reasons that add up to the score, with true slices on both sides', () => {
    fc.assert(
      fc.property(wordTexts(), texts => {
        const { papers, concepts } = collection(texts);
        const byId = new Map(papers.map(paper => [paper.id, paper]));
        for (const [id, list] of buildGraph(papers, concepts, { related: 50 }).value.related) {
          for (const { id: other, score, reasons } of list) {
            expect(score).toBeGreaterThan(0);
            expect(Math.abs(reasons.reduce((sum, { weight }) => sum + weight, 0) - score)).toBeLessThan(1e-9);
            for (const { here, there } of reasons) {
              expect(byId.get(id)![here.field].slice(here.start, here.end)).toBe(here.text);
              expect(byId.get(other)![there.field].slice(there.start, there.end)).toBe(there.text);
              expect([here.text.length > 0, there.text.length > 0]).toEqual([true, true]);
            }
          }
        }
      }),
      { numRuns: 50 }
    );
  });

  test('come out the same for any order of the papers', () => {
    fc.assert(
      fc.property(wordTexts(), texts => {
        const { papers, concepts } = collection(texts);
        const straight = buildGraph(papers, concepts, { related: 5 }).value;
        expect(buildGraph(papers.toReversed(), concepts, { related: 5 }).value).toEqual(straight);
      }),
      { numRuns: 20 }
    );
  });
});
