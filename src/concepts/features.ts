import type { Collection } from './collection.ts';
import type { Candidate, Occurrence } from './gather.ts';
import type { LexicalScorer } from './lexical.ts';
import { isName } from './phrases.ts';
import { GENERIC_NOUNS, WEAK_MODIFIERS } from './words.ts';

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

/** Number of papers that each folded word occurs in. */
export function countWords(collection: Collection): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fields of collection.fields) {
    const seen = new Set<string>();
    for (const { tokens } of fields) for (const { word } of tokens) seen.add(word.folded);
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The place that stands for a candidate: its first whole one, else its first. */
export function mainPlace({ occurrences }: Candidate): Occurrence {
  return occurrences.find(o => o.maximal) ?? occurrences[0]!;
}

/** A row of features a candidate of a paper, in the order of the candidates. */
export function featuresOf(
  collection: Collection,
  paper: number,
  wordCounts: ReadonlyMap<string, number>,
  score: LexicalScorer,
  topicScore: LexicalScorer
): Float32Array[] {
  const fields = collection.fields[paper]!;
  const candidates = [...collection.candidates[paper]!.values()];
  const rows = candidates.map(() => new Float32Array(FEATURES.length));
  const parts = new Float32Array(6);
  const total = Math.max(1, fields[0]!.tokens.length + fields[1]!.tokens.length);
  const logPapers = Math.log(collection.papers.length + 1);
  const own = new Map<string, number>();
  for (const { tokens } of fields)
    for (const { word } of tokens) own.set(word.folded, (own.get(word.folded) ?? 0) + 1);
  for (const [c, candidate] of candidates.entries()) {
    const row = rows[c]!;
    const { occurrences, key } = candidate;
    const place = mainPlace(candidate);
    const field = fields[place.field]!;
    const { tokens, tags } = field;
    score(field, place, parts);
    row[F.lexical] = parts.reduce((a, b) => a + b);
    row.set(parts, F.lexFirst);
    topicScore(field, place, parts);
    row[F.topic] = parts[0]! + parts[1]! + parts[2]! + parts[5]!;
    row[F.words] = key.split(' ').length;
    row[F.characters] = key.length;
    row[F.count] = Math.log(occurrences.length);
    const whole = occurrences.filter(o => o.maximal).length;
    row[F.wholeShare] = whole / occurrences.length;
    row[F.whole] = Math.log(1 + whole);
    row[F.inTitle] = occurrences[0]!.field === 0 ? 1 : 0;
    const position = (o: Occurrence) => (o.field === 1 ? fields[0]!.tokens.length : 0) + o.from;
    row[F.firstPlace] = Math.log(1 + position(occurrences[0]!));
    row[F.firstPlaceRelative] = position(occurrences[0]!) / total;
    row[F.lastPlaceRelative] = position(occurrences.at(-1)!) / total;
    const count = collection.counts.get(key)!;
    row[F.papers] = Math.log(count.papers) / logPapers;
    row[F.papersWhole] = count.maximal / count.papers;
    let idfSum = 0;
    let idfMin = 9;
    let generic = 0;
    let countSum = 0;
    for (let i = place.from; i < place.to; i++) {
      const { word } = tokens[i]!;
      const idf = 1 - Math.log(wordCounts.get(word.folded) ?? 1) / logPapers;
      idfSum += idf;
      countSum += Math.log(own.get(word.folded) ?? 1);
      if (idf < idfMin) idfMin = idf;
      if (GENERIC_NOUNS.has(word.folded)) generic++;
      if (/^\p{Lu}/u.test(word.text) && i > 0) row[F.capitals]!++;
      if (isName(word.text)) row[F.name] = 1;
      if (/\p{N}/u.test(word.text)) row[F.digit] = 1;
      if (word.text.includes('-')) row[F.hyphen] = 1;
    }
    const n = place.to - place.from;
    row[F.wordIdfMean] = idfSum / n;
    row[F.wordIdfMin] = idfMin;
    row[F.wordsCount] = countSum / n;
    row[F.capitals]! /= n;
    row[F.genericShare] = generic / n;
    row[F.genericHead] = GENERIC_NOUNS.has(tokens[place.to - 1]!.word.folded) ? 1 : 0;
    row[F.weakFirst] = WEAK_MODIFIERS.has(tokens[place.from]!.word.lower) ? 1 : 0;
    row[F.shortForm] = key.split(' ').length > n ? 1 : 0;
    row[F.firstTag] = tags[place.from]!;
    row[F.lastTag] = tags[place.to - 1]!;
    row[F.previousTag] = place.from > 0 ? tags[place.from - 1]! : 12;
    row[F.nextTag] = place.to < tokens.length ? tags[place.to]! : 12;
    row[F.of] = tokens.slice(place.from, place.to).some(token => token.word.lower === 'of') ? 1 : 0;
    row[F.length] = total;
    row[F.titled] = fields[0]!.tokens.length > 0 ? 1 : 0;
    row[F.lexLongerMax] = -9;
    row[F.topicLongerMax] = -9;
    row[F.lexShorterMax] = -9;
  }
  compareNested(candidates, rows);
  return rows;
}

/** Lets each candidate know the best lexical score among those that hold it, and among those that it holds. */
function compareNested(candidates: readonly Candidate[], rows: readonly Float32Array[]): void {
  const places = candidates.map(mainPlace);
  for (const [a, outer] of places.entries())
    for (const [b, inner] of places.entries()) {
      if (a === b || outer.field !== inner.field || outer.from > inner.from || outer.to < inner.to) continue;
      rows[b]![F.lexLongerMax] = Math.max(rows[b]![F.lexLongerMax]!, rows[a]![F.lexical]!);
      rows[b]![F.topicLongerMax] = Math.max(rows[b]![F.topicLongerMax]!, rows[a]![F.topic]!);
      rows[a]![F.lexShorterMax] = Math.max(rows[a]![F.lexShorterMax]!, rows[b]![F.lexical]!);
      rows[b]![F.longerCount] = Math.max(rows[b]![F.longerCount]!, rows[a]![F.count]! + 1);
    }
}
