import type { Word } from './lexicon.ts';
import { fromOf, toOf, type Place } from './places.ts';
import type { TaggedField } from './read.ts';

/** The parts that a word plays for a phrase. */
const ROLES = ['first', 'last', 'inside', 'previous', 'next', 'only'] as const;

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
  const { length } = ROLES;
  const edge = weightsOf(undefined, model);
  /** A row for each word seen, by its number; NaN where none was looked at yet. */
  let table = new Float32Array(1 << 16).fill(NaN);
  /** Where the weights of a word begin in the table. */
  const rowOf = (word: Word) => {
    const row = word.id * length;
    if (row + length > table.length) table = grown(table, 2 * (row + length));
    if (Number.isNaN(table[row])) table.set(weightsOf(word, model), row);
    return row;
  };
  return ({ tokens }, place, out) => {
    const from = fromOf(place);
    const to = toOf(place);
    out.fill(0);
    if (to - from === 1) out[5] = table[rowOf(tokens[from]!.word) + 5]!;
    else {
      out[0] = table[rowOf(tokens[from]!.word)]!;
      out[1] = table[rowOf(tokens[to - 1]!.word) + 1]!;
      for (let i = from + 1; i < to - 1; i++) out[2]! += table[rowOf(tokens[i]!.word) + 2]!;
    }
    out[3] = from > 0 ? table[rowOf(tokens[from - 1]!.word) + 3]! : edge[3]!;
    out[4] = to < tokens.length ? table[rowOf(tokens[to]!.word) + 4]! : edge[4]!;
  };
}

function grown(table: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(size).fill(NaN);
  larger.set(table);
  return larger;
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
