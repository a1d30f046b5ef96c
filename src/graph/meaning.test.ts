import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../model/stem.ts';
import { buildGraph } from './index.ts';
import { meaningSpace } from './meaning.ts';
import { nearWordFinder } from './near-words.ts';
import { PARAMETERS } from './parameters.ts';
import { sharedFeatures } from './shared-features.ts';
import { collection, wordTexts, type TestText } from './test-papers.ts';
import { vectorSpace } from './vectors.ts';
import file from './weights/word-vectors.json' with { type: 'json' };
import { packWordVectors, readWordVectors } from './word-vectors.ts';

const WORD_VECTORS = readWordVectors(file);

function cosine(one: string, other: string): number {
  const { dimensions, numbers, vectors } = WORD_VECTORS;
  const at = (word: string) => {
    const from = numbers.get(stem(word))! * dimensions;
    return vectors.slice(from, from + dimensions);
  };
  const [a, b] = [at(one), at(other)];
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, d) => sum + value * y[d]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** Two papers on one subject in different words, one on another, and two that make all these words shared ones. */
const TEXTS: TestText[] = [
  ['pruned', 'Pruning networks', 'Weights of networks are removed, which compresses models.'],
  ['sparse', 'Sparsity of networks', 'Weights of networks are zero: sparsification of models.'],
  ['dictated', 'Speech of networks', 'Weights of networks are removed from speech models.'],
  ['words', 'Words', 'pruning compresses sparsity sparsification removed zero'],
  ['more', 'More', 'speech transcribe']
];

describe('the vectors of words', () => {
  test.each([
    ['pruning', 'sparsity', 'translation'],
    ['quantization', 'bits', 'dialogue'],
    ['retrieval', 'passages', 'router'],
    ['federated', 'clients', 'segmentation'],
    ['protein', 'molecular', 'compiler']
  ])('put %s nearer to %s than to %s', (word, near, far) => {
    expect(cosine(word, near)).toBeGreaterThan(cosine(word, far) + 0.2);
  });

  test('come back from their file to within half a step', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const table = Float32Array.from([...a, ...b]);
        const packed = packWordVectors(['one', 'two'], table, 6);
        const { numbers, vectors } = readWordVectors(packed);
        expect([...numbers.keys()]).toEqual(['one', 'two']);
        vectors.forEach((value, at) =>
          expect(Math.abs(value - table[at]!)).toBeLessThanOrEqual(0.5001 * packed.step)
        );
      })
    );
  });
});

describe('what papers mean', () => {
  test('brings those nearer that say the same in other words', () => {
    const { papers, concepts } = collection(TEXTS);
    const { alike } = meaningSpace(vectorSpace(papers, concepts, PARAMETERS), WORD_VECTORS);
    expect(alike(0, 1)).toBeGreaterThan(alike(0, 2) + 0.1);
    const related = buildGraph(papers, concepts, { related: 5 }).value.related.get('pruned')!;
    // By shared words alone the other one is nearer.
    const order = related.map(({ id }) => id).filter(id => id === 'sparse' || id === 'dictated');
    expect(order).toEqual(['sparse', 'dictated']);
  });

  test('counts the words that no other paper of a short list has', () => {
    const { papers, concepts } = collection([
      ['federated', 'A system', 'Clients train it together without giving their data to a server.'],
      ['private', 'A system', 'Federated learning protects privacy of data.'],
      ['segmented', 'A system', 'Segmentation finds organs in images of data.']
    ]);
    const { alike } = meaningSpace(vectorSpace(papers, concepts, PARAMETERS), WORD_VECTORS);
    expect(alike(0, 1)).toBeGreaterThan(alike(0, 2) + 0.1);
  });

  test('is explained by two different words, each of one paper only', () => {
    const { papers, concepts } = collection(TEXTS);
    const related = buildGraph(papers, concepts, { related: 5 }).value.related.get('pruned')!;
    const near = related
      .find(({ id }) => id === 'sparse')!
      .reasons.filter(({ kind }) => kind === 'near-words');
    expect(near.map(({ here, there }) => [here.text, there.text])).toEqual([['Pruning', 'Sparsity']]);
  });

  test('is made up of what shared words and pairs of different words add', () => {
    const { papers, concepts } = collection([
      ['a', 'Pruning', 'pruning of transformers'],
      ['b', 'Pruning', 'transformers after pruning']
    ]);
    const space = vectorSpace(papers, concepts, PARAMETERS);
    const { alike, ofShared } = meaningSpace(space, WORD_VECTORS);
    const shared = sharedFeatures(space)(0, 1, 10);
    const [long, short] = shared.map(feature => ofShared(0, 1, feature)).sort((x, y) => y - x);
    // The rest of the cosine is between the two words, which stand in both papers.
    expect(long! + short!).toBeLessThan(alike(0, 1));
    expect(short).toBeGreaterThan(0);
  });

  test('is the same from both sides, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(wordTexts(), texts => {
        const { papers, concepts } = collection([
          ...texts,
          ...texts.map(([id, ...of]): TestText => [`${id}2`, ...of])
        ]);
        const { alike } = meaningSpace(vectorSpace(papers, concepts, PARAMETERS), WORD_VECTORS);
        texts.forEach((_, a) => {
          const itself = alike(a, a + texts.length);
          if (itself > 0) expect(itself).toBeCloseTo(1, 5);
          texts.forEach((_, b) => {
            expect(alike(a, b)).toBe(alike(b, a));
            expect(alike(a, b)).toBeGreaterThanOrEqual(0);
            expect(alike(a, b)).toBeLessThanOrEqual(1 + 1e-5);
          });
        });
      }),
      { numRuns: 50 }
    );
  });

  test('of words that no vector is known of says nothing', () => {
    const { papers, concepts } = collection([
      ['a', 'Sauerteig und Roggen', 'Sauerteig und Roggen, Hefe'],
      ['b', 'Sauerteig und Roggen', 'Hefe und Sauerteig']
    ]);
    const space = vectorSpace(papers, concepts, PARAMETERS);
    const meaning = meaningSpace(space, WORD_VECTORS);
    expect([meaning.alike(0, 1), nearWordFinder(space, meaning)(0, 1)]).toEqual([0, []]);
    expect(buildGraph(papers, concepts, { related: 5 }).value.related.get('a')).toHaveLength(1);
  });
});
