import { describe, expect, it } from 'vitest';
import { extractConcepts } from './index.ts';

/** What defines the term in the first of two papers that mention it. */
function definitionOf(term: string, sentence: string): string | undefined {
  const papers = [
    { id: 'a', title: 'A study', abstract: `Things are large. ${sentence} We go on.` },
    { id: 'b', title: `On ${term}`, abstract: `We study ${term} here. This is about ${term}.` }
  ];
  const at = { seed: 'seeds/vocabulary.csv', line: 1 };
  const vocabulary = [{ id: term, at, label: term, altLabels: [], hiddenLabels: [], broader: [] }];
  return extractConcepts(papers, vocabulary).value.concepts.find(({ label }) => label === term)?.definition
    ?.evidence.text;
}

describe('a sentence that defines', () => {
  it.each([
    ['graph pruning', 'Graph pruning is a technique that removes edges.'],
    ['graph pruning', 'Graph pruning (GP) is one of the most popular techniques for making graphs small.'],
    ['sparse nets', 'In vision, sparse nets are learning models specialized for small devices.'],
    ['graph pruning', 'In particular, graph pruning refers to the process of removing edges.'],
    ['graph pruning', 'Graph pruning typically involves a ranking of edges and their removal.'],
    ['graph pruning', 'Graph pruning removes edges of a graph one after the other.'],
    ['graph pruning', 'The graph pruning paradigm reduces the cost of large graphs.'],
    ['graph pruning', 'Graph pruning provides a smaller graph by removing its edges.'],
    ['graph pruning', 'Graph pruning has been proposed as a cheap method to shrink graphs.'],
    ['GraphCut', 'An older method, called GraphCut, removes edges in turn.'],
    ['GraphCut', 'We propose GraphCut, a method for removing edges that nobody needs.']
  ])('%s: %s', (term, sentence) => expect(definitionOf(term, sentence)).toBe(sentence));

  it.each([
    ['graph pruning', 'Graph pruning is a challenging problem.'],
    ['graph pruning', 'Graph pruning is effective and widely used.'],
    ['graph pruning', 'Graph pruning has emerged as a promising technique.'],
    ['graph pruning', 'Graph pruning is a technique that struggles with dense graphs.'],
    ['graph pruning', 'Graph pruning reduces the cost of our method by 30%.'],
    ['graph pruning', 'Fast graph pruning is a technique that removes edges.'],
    ['graph pruning', 'Graph pruning libraries provide an interface for removing edges.'],
    ['graph pruning', 'We improve graph pruning, which removes edges.'],
    ['graph pruning', 'Graph pruning represents a groundbreaking advance in many fields.']
  ])('is none: %s: %s', (term, sentence) => expect(definitionOf(term, sentence)).toBeUndefined());
});
