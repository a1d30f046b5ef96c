import type { Collection } from './collection.ts';
import type { Candidate, Occurrence } from './gather.ts';
import type { LexicalScorer } from './lexical.ts';
import type { TaggedField } from './read.ts';

/** What the ranker sees of a candidate, in this order. */
export const FEATURES = [
  'lexical',
  'lexFirst',
  'lexLast',
  'lexInside',
  'lexPrevious',
  'lexNext',
  'lexOnly',
  'lexLongerMax',
  'lexShorterMax',
  'words',
  'characters',
  'count',
  'wholeShare',
  'whole',
  'inTitle',
  'firstPlace',
  'firstPlaceRelative',
  'lastPlaceRelative',
  'papers',
  'papersWhole',
  'wordIdfMean',
  'wordIdfMin',
  'capitals',
  'name',
  'digit',
  'hyphen',
  'genericShare',
  'genericHead',
  'weakFirst',
  'shortForm',
  'firstTag',
  'lastTag',
  'previousTag',
  'nextTag',
  'of',
  'length',
  'titled',
  'longerCount',
  'topic',
  'topicLongerMax',
  'wordsCount'
] as const;

const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<
  (typeof FEATURES)[number],
  number
>;

/** The features of a paper's candidates: a row of `FEATURES.length` numbers each, one after the other. */
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
  const logPapers = Math.log(collection.papers.length + 1);
  const idf = wordIdf(collection, logPapers);
  const own = new Uint16Array(idf.length);
  const parts = new Float32Array(6);
  return paper => {
    const fields = collection.fields[paper]!;
    for (const { tokens } of fields) for (const { word } of tokens) own[word.foldedId]!++;
    const candidates = [...collection.candidates[paper]!.values()];
    const matrix = new Float32Array(candidates.length * WIDTH);
    const rows = candidates.map((_, n) => matrix.subarray(n * WIDTH, (n + 1) * WIDTH));
    for (const [n, candidate] of candidates.entries()) {
      const row = rows[n]!;
      const place = mainPlace(candidate);
      const field = fields[place.field]!;
      lexical(field, place, parts);
      row.set(parts, F.lexFirst);
      row[F.lexical] = parts[0]! + parts[1]! + parts[2]! + parts[3]! + parts[4]! + parts[5]!;
      topic(field, place, parts);
      row[F.topic] = parts[0]! + parts[1]! + parts[2]! + parts[5]!;
      describeWords(row, field, place, idf, own);
      describePlaces(row, candidate, fields);
      const { papers, maximal } = candidate.record;
      row[F.papers] = Math.log(papers) / logPapers;
      row[F.papersWhole] = maximal / papers;
      row[F.shortForm] = row[F.words]! > place.to - place.from ? 1 : 0;
    }
    for (const { tokens } of fields) for (const { word } of tokens) own[word.foldedId] = 0;
    compareNested(candidates, rows);
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

/** The place that stands for a candidate: its first whole one, else its first. */
export function mainPlace({ occurrences }: Candidate): Occurrence {
  return occurrences.find(o => o.maximal) ?? occurrences[0]!;
}

function describeWords(
  row: Float32Array,
  { tokens, tags }: TaggedField,
  { from, to }: Occurrence,
  idf: Float32Array,
  own: Uint16Array
): void {
  const n = to - from;
  row[F.wordIdfMin] = 9;
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!;
    const rarity = idf[word.foldedId]!;
    row[F.wordIdfMean]! += rarity / n;
    if (rarity < row[F.wordIdfMin]!) row[F.wordIdfMin] = rarity;
    row[F.wordsCount]! += Math.log(own[word.foldedId]!) / n;
    if (word.isGeneric) row[F.genericShare]! += 1 / n;
    if (word.isCapital && i > 0) row[F.capitals]! += 1 / n;
    if (word.isName) row[F.name] = 1;
    if (word.hasDigit) row[F.digit] = 1;
    if (word.hasHyphen) row[F.hyphen] = 1;
    if (word.lower === 'of') row[F.of] = 1;
  }
  row[F.genericHead] = tokens[to - 1]!.word.isGeneric ? 1 : 0;
  row[F.weakFirst] = tokens[from]!.word.isWeak ? 1 : 0;
  row[F.firstTag] = tags[from]!;
  row[F.lastTag] = tags[to - 1]!;
  row[F.previousTag] = from > 0 ? tags[from - 1]! : NO_TAG;
  row[F.nextTag] = to < tokens.length ? tags[to]! : NO_TAG;
}

function describePlaces(
  row: Float32Array,
  { key, occurrences }: Candidate,
  fields: readonly TaggedField[]
): void {
  const titleLength = fields[0]!.tokens.length;
  const total = Math.max(1, titleLength + fields[1]!.tokens.length);
  const position = (o: Occurrence) => (o.field === 1 ? titleLength : 0) + o.from;
  let whole = 0;
  for (const { maximal } of occurrences) if (maximal) whole++;
  let words = 1;
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) words++;
  row[F.words] = words;
  row[F.characters] = key.length;
  row[F.count] = Math.log(occurrences.length);
  row[F.wholeShare] = whole / occurrences.length;
  row[F.whole] = Math.log(1 + whole);
  row[F.inTitle] = occurrences[0]!.field === 0 ? 1 : 0;
  row[F.firstPlace] = Math.log(1 + position(occurrences[0]!));
  row[F.firstPlaceRelative] = position(occurrences[0]!) / total;
  row[F.lastPlaceRelative] = position(occurrences.at(-1)!) / total;
  row[F.length] = total;
  row[F.titled] = titleLength > 0 ? 1 : 0;
}

/** Lets each candidate know the best scores of those that hold it, and of those that it holds. */
function compareNested(candidates: readonly Candidate[], rows: readonly Float32Array[]): void {
  const places = candidates.map(mainPlace);
  const order = [...places.keys()].sort(
    (a, b) =>
      places[a]!.field - places[b]!.field ||
      places[a]!.from - places[b]!.from ||
      places[b]!.to - places[a]!.to
  );
  for (const row of rows) row[F.lexLongerMax] = row[F.lexShorterMax] = row[F.topicLongerMax] = NONE;
  for (const [at, a] of order.entries()) {
    const outer = places[a]!;
    const outerRow = rows[a]!;
    for (let next = at + 1; next < order.length; next++) {
      const inner = places[order[next]!]!;
      if (inner.field !== outer.field || inner.from >= outer.to) break;
      if (inner.to > outer.to) continue;
      const innerRow = rows[order[next]!]!;
      innerRow[F.lexLongerMax] = Math.max(innerRow[F.lexLongerMax]!, outerRow[F.lexical]!);
      innerRow[F.topicLongerMax] = Math.max(innerRow[F.topicLongerMax]!, outerRow[F.topic]!);
      innerRow[F.longerCount] = Math.max(innerRow[F.longerCount]!, outerRow[F.count]! + 1);
      outerRow[F.lexShorterMax] = Math.max(outerRow[F.lexShorterMax]!, innerRow[F.lexical]!);
    }
  }
}
