import type { Collection } from './collection.ts';
import { createFeatureReader, FEATURES } from './features/index.ts';
import { createLexicalScorer, readLexical, type LexicalModel } from './lexical.ts';
import { createTreeScorer, readTrees, type TreeModel } from './trees.ts';
import ranker from './weights/ranker.json' with { type: 'json' };
import topic from './weights/topic.json' with { type: 'json' };

/** What training learned about key phrases. */
export interface RankerModel {
  /** How likely words and neighbours make a key phrase. */
  readonly lexical: LexicalModel;
  /** How likely words that stand in an abstract stand in the title too. */
  readonly topic: LexicalModel;
  readonly trees: TreeModel;
}

/** What the ranker says of the candidates of a paper, in their order. */
export interface Ranked {
  /** Probability to be what a curator would note. */
  readonly scores: Float32Array;
  /** Log-odds of the words alone. */
  readonly lexical: Float32Array;
  /** Log-odds of the words to stand in a title. */
  readonly topic: Float32Array;
}

const LEXICAL = FEATURES.indexOf('lexical');
const TOPIC = FEATURES.indexOf('topic');

/** Ranks the candidates of each paper. */
export function rankCandidates(collection: Collection, model: RankerModel = MODEL): Ranked[] {
  const read = createFeatureReader(
    collection,
    createLexicalScorer(model.lexical),
    createLexicalScorer(model.topic)
  );
  const scoreOf = createTreeScorer(model.trees, FEATURES.length);
  return collection.candidates.map(({ keys }, paper) => {
    const rows = read(paper);
    const scores = new Float32Array(keys.length);
    const words = new Float32Array(keys.length);
    const topic = new Float32Array(keys.length);
    for (let n = 0, start = 0; n < keys.length; n++, start += FEATURES.length) {
      scores[n] = 1 / (1 + Math.exp(-scoreOf(rows, start)));
      words[n] = rows[start + LEXICAL]!;
      topic[n] = rows[start + TOPIC]!;
    }
    return { scores, lexical: words, topic };
  });
}

/** The trained model of titles. */
export const TOPIC_MODEL = readLexical(topic.lexical);

const MODEL: RankerModel = {
  lexical: readLexical(ranker.lexical),
  topic: TOPIC_MODEL,
  trees: readTrees(ranker)
};
