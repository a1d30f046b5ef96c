import type { Collection } from './collection.ts';
import { mainPlace, type Candidates } from './gather.ts';
import type { LexicalScorer } from './lexical.ts';
import { fieldOf, fromOf, isWhole, toOf, type Place } from './places.ts';
import type { TaggedField } from './read.ts';

/** What the ranker sees of a candidate, by its column. */
const F = {
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

/**
 * The features of a paper's candidates: a row of `FEATURES.length` numbers each, one after the other. The rows are
 * written over by the next call.
 */
export type FeatureReader = (paper: number) => Float32Array;

const WIDTH = FEATURES.length;

/** What stands in the tag columns beyond the edge of a text. */
const NO_TAG = 12;
/** What stands where no longer or shorter candidate is. */
const NONE = -9;

/** Prepares the features of a collection's candidates. */
export function createFeatureReader(
  collection: Collection,
  lexical: LexicalScorer,
  topic: LexicalScorer
): FeatureReader {
  const { keys: table, counts } = collection;
  const logPapers = Math.log(collection.papers.length + 1);
  const idf = wordIdf(collection, logPapers);
  const own = new Uint16Array(idf.length);
  const parts = new Float32Array(6);
  let matrix = new Float32Array(0);
  return paper => {
    const fields = collection.fields[paper]!;
    const candidates = collection.candidates[paper]!;
    const { keys } = candidates;
    if (matrix.length < keys.length * WIDTH) matrix = new Float32Array(2 * keys.length * WIDTH);
    else matrix.fill(0, 0, keys.length * WIDTH);
    for (const { tokens } of fields) for (const { word } of tokens) own[word.foldedId]!++;
    for (let n = 0, row = 0; n < keys.length; n++, row += WIDTH) {
      const key = keys[n]!;
      const place = mainPlace(candidates, n);
      const field = fields[fieldOf(place)]!;
      lexical(field, place, parts);
      for (let part = 0; part < parts.length; part++) matrix[row + F.lexFirst + part] = parts[part]!;
      matrix[row + F.lexical] = parts[0]! + parts[1]! + parts[2]! + parts[3]! + parts[4]! + parts[5]!;
      topic(field, place, parts);
      matrix[row + F.topic] = parts[0]! + parts[1]! + parts[2]! + parts[5]!;
      describeWords(matrix, row, field, place, idf, own);
      describePlaces(matrix, row, candidates, n, fields);
      const words = table.words(key);
      const papers = counts.papers[key]!;
      matrix[row + F.words] = words;
      matrix[row + F.characters] = table.length(key);
      matrix[row + F.papers] = Math.log(papers) / logPapers;
      matrix[row + F.papersWhole] = counts.maximal[key]! / papers;
      matrix[row + F.shortForm] = words > toOf(place) - fromOf(place) ? 1 : 0;
    }
    for (const { tokens } of fields) for (const { word } of tokens) own[word.foldedId] = 0;
    compareNested(matrix, candidates);
    return matrix;
  };
}

/** By folded word: 1 for a word of one paper, 0 for a word of all. */
function wordIdf(collection: Collection, logPapers: number): Float32Array {
  let size = 0;
  for (const fields of collection.fields)
    for (const { tokens } of fields) for (const { word } of tokens) size = Math.max(size, word.foldedId + 1);
  const counts = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (const [paper, fields] of collection.fields.entries())
    for (const { tokens } of fields)
      for (const { word } of tokens)
        if (seenIn[word.foldedId] !== paper) {
          seenIn[word.foldedId] = paper;
          counts[word.foldedId]!++;
        }
  return Float32Array.from(counts, count => 1 - Math.log(count) / logPapers);
}

function describeWords(
  rows: Float32Array,
  row: number,
  { tokens, tags }: TaggedField,
  place: Place,
  idf: Float32Array,
  own: Uint16Array
): void {
  const from = fromOf(place);
  const to = toOf(place);
  const n = to - from;
  rows[row + F.wordIdfMin] = 9;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!;
    const rarity = idf[word.foldedId]!;
    rows[row + F.wordIdfMean]! += rarity / n;
    if (rarity < rows[row + F.wordIdfMin]!) rows[row + F.wordIdfMin] = rarity;
    rows[row + F.wordsCount]! += Math.log(own[word.foldedId]!) / n;
    if (word.isGeneric) rows[row + F.genericShare]! += 1 / n;
    if (word.isCapital && i > 0) rows[row + F.capitals]! += 1 / n;
    if (word.isName) rows[row + F.name] = 1;
    if (word.hasDigit) rows[row + F.digit] = 1;
    if (word.hasHyphen) rows[row + F.hyphen] = 1;
    if (word.lower === 'of') rows[row + F.of] = 1;
  }
  rows[row + F.genericHead] = tokens[to - 1]!.word.isGeneric ? 1 : 0;
  rows[row + F.weakFirst] = tokens[from]!.word.isWeak ? 1 : 0;
  rows[row + F.firstTag] = tags[from]!;
  rows[row + F.lastTag] = tags[to - 1]!;
  rows[row + F.previousTag] = from > 0 ? tags[from - 1]! : NO_TAG;
  rows[row + F.nextTag] = to < tokens.length ? tags[to]! : NO_TAG;
}

function describePlaces(
  rows: Float32Array,
  row: number,
  { starts, places }: Candidates,
  n: number,
  fields: readonly TaggedField[]
): void {
  const titleLength = fields[0]!.tokens.length;
  const total = Math.max(1, titleLength + fields[1]!.tokens.length);
  const position = (place: Place) => fieldOf(place) * titleLength + fromOf(place);
  const count = starts[n + 1]! - starts[n]!;
  const first = places[starts[n]!]!;
  let whole = 0;
  for (let i = starts[n]!; i < starts[n + 1]!; i++) if (isWhole(places[i]!)) whole++;
  rows[row + F.count] = Math.log(count);
  rows[row + F.wholeShare] = whole / count;
  rows[row + F.whole] = Math.log(1 + whole);
  rows[row + F.inTitle] = fieldOf(first) === 0 ? 1 : 0;
  rows[row + F.firstPlace] = Math.log(1 + position(first));
  rows[row + F.firstPlaceRelative] = position(first) / total;
  rows[row + F.lastPlaceRelative] = position(places[starts[n + 1]! - 1]!) / total;
  rows[row + F.length] = total;
  rows[row + F.titled] = titleLength > 0 ? 1 : 0;
}

/** Lets each candidate know the best scores of those that hold it, and of those that it holds. */
function compareNested(rows: Float32Array, candidates: Candidates): void {
  const size = candidates.keys.length;
  const mains = new Int32Array(size);
  const starts = new Int32Array(size);
  for (let n = 0; n < size; n++) {
    const row = n * WIDTH;
    rows[row + F.lexLongerMax] = rows[row + F.lexShorterMax] = rows[row + F.topicLongerMax] = NONE;
    const main = mainPlace(candidates, n);
    // Insertion sort: the candidates are nearly in the order of their places.
    let at = n;
    for (; at > 0 && mains[at - 1]! > main; at--) {
      mains[at] = mains[at - 1]!;
      starts[at] = starts[at - 1]!;
    }
    mains[at] = main;
    starts[at] = row;
  }
  for (let at = 0; at < size; at++) {
    const field = fieldOf(mains[at]!);
    const end = toOf(mains[at]!);
    for (let next = at + 1; next < size; next++) {
      const inner = mains[next]!;
      if (fieldOf(inner) !== field || fromOf(inner) >= end) break;
      if (toOf(inner) <= end) holds(rows, starts[at]!, starts[next]!);
    }
  }
}

function holds(rows: Float32Array, outer: number, inner: number): void {
  rows[inner + F.lexLongerMax] = Math.max(rows[inner + F.lexLongerMax]!, rows[outer + F.lexical]!);
  rows[inner + F.topicLongerMax] = Math.max(rows[inner + F.topicLongerMax]!, rows[outer + F.topic]!);
  rows[inner + F.longerCount] = Math.max(rows[inner + F.longerCount]!, rows[outer + F.count]! + 1);
  rows[outer + F.lexShorterMax] = Math.max(rows[outer + F.lexShorterMax]!, rows[inner + F.lexical]!);
}
