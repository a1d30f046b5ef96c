import weights from './weights/tagger.json' with { type: 'json' };
import type { Word } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Universal part-of-speech tags (Petrov et al. 2012), as far as candidates need them apart. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'CONJ',
  'NUM',
  'PART',
  'PUNCT'
] as const;

/** One part-of-speech tag. */
export type Tag = (typeof TAGS)[number];

/** What the tagger learned: words that have one tag only, and each feature's weight for each tag. */
export interface TaggerModel {
  readonly fixed: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, Float32Array>;
}

/** Number of a tag. */
export const tagNumber = (tag: Tag): number => TAGS.indexOf(tag);

const NONE: number = TAGS.length;
const PUNCT = tagNumber('PUNCT');
const NUM = tagNumber('NUM');

/** Features of the word itself. */
export function ownFeatures({ lower, text }: Word): string[] {
  const last = lastPart(lower);
  return [
    '',
    `w${lower}`,
    `3${last.slice(-3)}`,
    `2${last.slice(-2)}`,
    `4${last.slice(-4)}`,
    `s${shapeOf(text)}`
  ];
}

/** Features that a word gives to the token after it. */
export const asPrevious = (lower: string): string[] => [`p${lower}`];

/** Features that a word gives to the token before it. */
export const asNext = (lower: string): string[] => [`n${lower}`, `m${lower.slice(-3)}`];

/** Features of the two tags before. */
export const tagFeatures = (before: number, before2: number): string[] => [
  `a${before}`,
  `b${before},${before2}`
];

/** Features of the tag before, with the end of the word. */
export const suffixFeatures = (lower: string, before: number): string[] => [
  `c${before}${lastPart(lower).slice(-3)}`
];

/** Capitals, digits and hyphens of a word as a short code. */
export function shapeOf(text: string): string {
  const inner = /^.+\p{Lu}/u.test(text);
  const first = /^\p{Lu}/u.test(text) ? (inner ? 'M' : 'C') : inner ? 'm' : 'l';
  return first + (/\p{N}/u.test(text) ? 'd' : '') + (text.includes('-') ? '-' : '');
}

function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1) || lower;
}

/** Tags the tokens of a text; the result holds numbers into `TAGS`. */
export type Tagger = (tokens: readonly Token[]) => Uint8Array;

/** What a word weighs for each tag, by itself and beside other words. */
interface Rows {
  readonly own: Float32Array;
  readonly previous: Float32Array;
  readonly next: Float32Array;
  readonly fixed: number;
  /** With each tag before it. */
  readonly after: (Float32Array | undefined)[];
}

/** Makes a tagger for the words of one lexicon: an averaged perceptron from left to right (Collins 2002). */
export function createTagger(model: TaggerModel = MODEL): Tagger {
  const rowsOf: Rows[] = [];
  const sum = (features: readonly string[]) => sumRows(model, features);
  const edge = { previous: sum(asPrevious('<')), next: sum(asNext('>')) };
  const tagPairs = Array.from({ length: (NONE + 1) ** 2 }, (_, pair) =>
    sum(tagFeatures(Math.floor(pair / (NONE + 1)), pair % (NONE + 1)))
  );
  const rows = (word: Word): Rows =>
    (rowsOf[word.id] ??= {
      own: sum(ownFeatures(word)),
      previous: sum(asPrevious(word.lower)),
      next: sum(asNext(word.lower)),
      fixed: fixedTag(word, model),
      after: []
    });
  const scores = new Float32Array(TAGS.length);
  return tokens => {
    const tags = new Uint8Array(tokens.length);
    let before = NONE;
    let before2 = NONE;
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]!.word;
      const { own, fixed, after } = rows(word);
      let best = fixed;
      if (best < 0) {
        const pair = tagPairs[before * (NONE + 1) + before2]!;
        const context = (after[before] ??= sum(suffixFeatures(word.lower, before)));
        const previous = i > 0 ? rows(tokens[i - 1]!.word).previous : edge.previous;
        const next = i + 1 < tokens.length ? rows(tokens[i + 1]!.word).next : edge.next;
        for (let t = 0; t < NONE; t++)
          scores[t] = own[t]! + Math.fround(pair[t]! + context[t]!) + previous[t]! + next[t]!;
        best = argMax(scores);
      }
      tags[i] = best;
      before2 = before;
      before = best;
    }
    return tags;
  };
}

function sumRows(model: TaggerModel, features: readonly string[]): Float32Array {
  const total = new Float32Array(TAGS.length);
  for (const feature of features) {
    const row = model.weights.get(feature);
    if (row) for (let t = 0; t < total.length; t++) total[t]! += row[t]!;
  }
  return total;
}

/** The tag of a word that needs no context, or -1. */
export function fixedTag(word: Word, model: TaggerModel): number {
  if (word.kind === 'mark') return PUNCT;
  if (word.kind !== 'word') return NUM;
  return model.fixed.get(word.lower) ?? -1;
}

/** Index of the greatest value; the first of equals. */
export function argMax(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

/** Reads trained weights: a line a feature, then tag (base 36) and weight, separated by tabs. */
function readTagger(model: { readonly fixed: string; readonly weights: string }): TaggerModel {
  const fixed = model.fixed.split('\n').flatMap((line, t) => line.split(' ').map(word => [word, t] as const));
  const rows = model.weights.split('\n').map(line => {
    const [feature = '', ...pairs] = line.split('\t');
    const row = new Float32Array(TAGS.length);
    for (const pair of pairs) row[parseInt(pair[0]!, 36)] = Number(pair.slice(1));
    return [feature, row] as const;
  });
  return { fixed: new Map(fixed), weights: new Map(rows) };
}

const MODEL = readTagger(weights);
