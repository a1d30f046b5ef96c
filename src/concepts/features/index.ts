import type { Collection } from '../collection.ts';
import { mainPlace } from '../gather.ts';
import type { LexicalScorer } from '../lexical.ts';
import { fieldOf, fromOf, toOf } from '../places.ts';
import { F, WIDTH } from './columns.ts';
import { compareNested } from './nested.ts';
import { describePlaces } from './places.ts';
import { describeWords, wordIdf } from './words.ts';

export { FEATURES } from './columns.ts';

/**
 * The features of a paper's candidates: a row of `FEATURES.length` numbers each, one after the other. The rows are
 * written over by the next call.
 */
export type FeatureReader = (paper: number) => Float32Array;

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
