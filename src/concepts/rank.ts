import type { Collection } from './collection.ts';
import { countWords, featuresOf } from './features.ts';
import { createLexicalScorer } from './lexical.ts';
import { scoreTrees, type TreeModel } from './trees.ts';
import weights from './weights/ranker.json' with { type: 'json' };

/** What training learned about key phrases. */
export interface RankerModel {
  readonly lexical: ReadonlyMap<string, number>;
  readonly trees: TreeModel;
}

/** Reads the trained weights. */
export function readRanker(file: typeof weights): RankerModel {
  const numbers = (text: string) => text.split(' ').map(x => (x === 'I' ? Infinity : Number(x)));
  return {
    lexical: new Map(
      file.lexical
        .split('\n')
        .map(line => line.split('\t'))
        .map(([f = '', w]) => [f, Number(w)])
    ),
    trees: {
      depth: file.depth,
      base: file.base,
      features: Uint8Array.from(numbers(file.features)),
      thresholds: Float32Array.from(numbers(file.thresholds)),
      leaves: Float32Array.from(numbers(file.leaves))
    }
  };
}

/** The probability of each candidate of each paper to be what a curator would note, in the order of the candidates. */
export function rankCandidates(collection: Collection, model: RankerModel = MODEL): Float32Array[] {
  const words = countWords(collection);
  const scorer = createLexicalScorer(model.lexical);
  return collection.papers.map((_, paper) =>
    Float32Array.from(
      featuresOf(collection, paper, words, scorer),
      row => 1 / (1 + Math.exp(-scoreTrees(model.trees, row)))
    )
  );
}

const MODEL = readRanker(weights);
