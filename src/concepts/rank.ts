import type { Collection } from './collection.ts';
import { countWords, featuresOf } from './features.ts';
import { createLexicalScorer } from './lexical.ts';
import { readTrees, scoreTrees, type TreeModel } from './trees.ts';
import weights from './weights/ranker.json' with { type: 'json' };

/** What training learned about key phrases. */
export interface RankerModel {
  readonly lexical: ReadonlyMap<string, number>;
  readonly trees: TreeModel;
}

/** Reads the trained weights. */
export function readRanker(file: typeof weights): RankerModel {
  return {
    lexical: new Map(
      file.lexical.split('\n').map(line => {
        const [feature = '', weight] = line.split('\t');
        return [feature, Number(weight)];
      })
    ),
    trees: readTrees(file)
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
