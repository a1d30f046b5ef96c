/** What the ranker sees of a candidate, by its column. */
export const F = {
  lexical: 0,
  lexFirst: 1,
  lexLast: 2,
  lexInside: 3,
  lexPrevious: 4,
  lexNext: 5,
  lexOnly: 6,
  lexLongerMax: 7,
  lexShorterMax: 8,
  words: 9,
  characters: 10,
  count: 11,
  wholeShare: 12,
  whole: 13,
  inTitle: 14,
  firstPlace: 15,
  firstPlaceRelative: 16,
  lastPlaceRelative: 17,
  papers: 18,
  papersWhole: 19,
  wordIdfMean: 20,
  wordIdfMin: 21,
  capitals: 22,
  name: 23,
  digit: 24,
  hyphen: 25,
  genericShare: 26,
  genericHead: 27,
  weakFirst: 28,
  shortForm: 29,
  firstTag: 30,
  lastTag: 31,
  previousTag: 32,
  nextTag: 33,
  of: 34,
  length: 35,
  titled: 36,
  longerCount: 37,
  topic: 38,
  topicLongerMax: 39,
  wordsCount: 40
} as const;

/** The names of the columns, in their order. */
export const FEATURES = Object.keys(F) as readonly (keyof typeof F)[];

/** Numbers in a row. */
export const WIDTH = FEATURES.length;
