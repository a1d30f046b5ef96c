import type { Word } from './lexicon.ts';
import { fromOf, toOf, type Place } from './places.ts';
import type { TaggedField } from './read.ts';

/** The parts that a word plays for a phrase. */
export const ROLES = ['first', 'last', 'inside', 'previous', 'next', 'only'] as const;

/** Weights of words and suffixes in each role: `role:word` and `role~suf`. */
export type LexicalModel = ReadonlyMap<string, number>;

/** The features of a word in one role. */
export function lexicalFeatures(role: string, word: Word | undefined): string[] {
  if (!word) return [`${role}:|`];
  if (word.kind === 'mark') return [`${role}:${word.text}`];
  if (word.kind !== 'word') return [`${role}:0`];
  const last = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  return [`${role}:${word.folded}`, `${role}~${last.slice(-3)}`, `${role}~${last.slice(-2)}`];
}

/** Adds up what the words of a place, or its neighbours, weigh: one number for each of `ROLES`. */
export type LexicalScorer = (field: TaggedField, place: Place, out: Float32Array) => void;

/** Makes a scorer for the words of one lexicon. Each word's weights are summed once. */
export function createLexicalScorer(model: LexicalModel): LexicalScorer {
  const tables: Float32Array[] = [];
  const edge = weightsOf(undefined, model);
  const weights = (word: Word | undefined) => (word ? (tables[word.id] ??= weightsOf(word, model)) : edge);
  return ({ tokens }, place, out) => {
    const from = fromOf(place);
    const to = toOf(place);
    out.fill(0);
    if (to - from === 1) out[5] = weights(tokens[from]!.word)[5]!;
    else {
      out[0] = weights(tokens[from]!.word)[0]!;
      out[1] = weights(tokens[to - 1]!.word)[1]!;
      for (let i = from + 1; i < to - 1; i++) out[2]! += weights(tokens[i]!.word)[2]!;
    }
    out[3] = weights(from > 0 ? tokens[from - 1]!.word : undefined)[3]!;
    out[4] = weights(to < tokens.length ? tokens[to]!.word : undefined)[4]!;
  };
}

function weightsOf(word: Word | undefined, model: LexicalModel): Float32Array {
  return Float32Array.from(ROLES, role =>
    lexicalFeatures(role, word).reduce((sum, feature) => sum + (model.get(feature) ?? 0), 0)
  );
}

/** Reads weights: a line a feature, the weight after a tab. */
export function readLexical(text: string): LexicalModel {
  return new Map(
    text.split('\n').map(line => {
      const [feature = '', weight] = line.split('\t');
      return [feature, Number(weight)];
    })
  );
}
