import type { Collection } from '../collection.ts';
import { fromOf, toOf, type Place } from '../places.ts';
import type { TaggedField } from '../read.ts';
import { F } from './columns.ts';

/** What stands in the tag columns beyond the edge of a text. */
const NO_TAG = 12;

/** By folded word: 1 for a word of one paper, 0 for a word of all. */
export function wordIdf(collection: Collection, logPapers: number): Float32Array {
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

/** Fills in what a candidate's words and their neighbours are like, at its main place. */
export function describeWords(
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
