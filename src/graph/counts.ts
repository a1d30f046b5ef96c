import type { PaperConcept } from '../model/concept.ts';
import type { Span } from '../model/text.ts';
import type { Word } from './words.ts';

/** What a paper holds of each feature, as columns in the order in which it is read. */
export interface Counts {
  /** Features as the keys of `FeatureKeys`. */
  readonly keys: Float64Array;
  /** How often, with the title's weight. */
  readonly times: Float64Array;
  /** A place for each: in the abstract where it stands there, else in the title. */
  readonly places: PackedSpans;
}

/** Spans as columns: millions of them are kept. */
export interface PackedSpans {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for the title, 0 for the abstract. */
  readonly inTitle: Uint8Array;
}

/** The span at one place of the columns. */
export function spanAt({ starts, ends, inTitle }: PackedSpans, at: number): Span {
  return { field: inTitle[at] ? 'title' : 'abstract', start: starts[at]!, end: ends[at]! };
}

/** Numbers for words, pairs of words and concepts, given in the order in which they are asked for. */
export interface FeatureKeys {
  readonly word: (stem: string) => number;
  readonly pair: (before: number, word: number) => number;
  readonly concept: (id: string) => number;
}

/** Pairs get keys from here on: room for 16 million words and concepts. */
export const FIRST_PAIR = 2 ** 24;

/** The two words of a pair's key. */
export const wordsOfPair = (key: number): [before: number, word: number] => [
  Math.floor(key / FIRST_PAIR) - 1,
  key % FIRST_PAIR
];

/** Counts words, joined pairs of words, and concepts of one paper. */
export function countFeatures(
  words: readonly Word[],
  concepts: readonly PaperConcept[],
  keys: FeatureKeys,
  titleWeight: number
): Counts {
  const found = new Map<number, { times: number; place: Span }>();
  const add = (key: number, place: Span): void => {
    const times = place.field === 'title' ? titleWeight : 1;
    const known = found.get(key);
    if (!known) found.set(key, { times, place });
    else {
      known.times += times;
      if (known.place.field === 'title' && place.field === 'abstract') known.place = place;
    }
  };
  let before = -1;
  words.forEach((word, at) => {
    const key = keys.word(word.stem);
    add(key, word);
    if (word.joined) add(keys.pair(before, key), { ...word, start: words[at - 1]!.start });
    before = key;
  });
  for (const concept of concepts)
    for (const mention of concept.mentions) add(keys.concept(concept.id), mention);
  return pack(found);
}

function pack(found: ReadonlyMap<number, { times: number; place: Span }>): Counts {
  const entries = [...found.values()];
  return {
    keys: Float64Array.from(found.keys()),
    times: Float64Array.from(entries, entry => entry.times),
    places: {
      starts: Int32Array.from(entries, entry => entry.place.start),
      ends: Int32Array.from(entries, entry => entry.place.end),
      inTitle: Uint8Array.from(entries, entry => (entry.place.field === 'title' ? 1 : 0))
    }
  };
}
