/**
 * Trains the part-of-speech tagger of src/concepts on silver tags of wink-nlp (distillation for speed).
 *
 *     node scripts/train/tagger.ts DATA_DIR      writes src/concepts/weights/tagger.json
 *
 * DATA_DIR holds the `.jsonl` of the evaluation; only their texts are read, never their judgements.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createLexicon, type Word } from '../../src/concepts/lexicon.ts';
import {
  argMax,
  asNext,
  asPrevious,
  createTagger,
  fixedTag,
  ownFeatures,
  suffixFeatures,
  tagFeatures,
  TAGS,
  type TaggerModel
} from '../../src/concepts/tagger.ts';
import { tokenize, type Token } from '../../src/concepts/tokens.ts';

interface Example {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
}

const EPOCHS = 5;
const MIN_COUNT = Number(process.argv[3] ?? 40);
const lexicon = createLexicon();
const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const UNIVERSAL: Record<string, string> = {
  AUX: 'VERB',
  CCONJ: 'CONJ',
  SCONJ: 'ADP',
  SYM: 'PUNCT',
  SPACE: 'PUNCT',
  X: 'NOUN',
  INTJ: 'ADV'
};

function tagNumber(universal: string): number {
  return Math.max(0, TAGS.indexOf((UNIVERSAL[universal] ?? universal) as (typeof TAGS)[number]));
}

/** wink's tag of the last of its tokens inside each of ours. */
function silver(text: string): Example {
  const doc = nlp.readDoc(text);
  const tags = doc.tokens().out(nlp.its.pos) as string[];
  const values = doc.tokens().out() as string[];
  const at = new Map<number, number>();
  let from = 0;
  for (const [i, value] of values.entries()) {
    const found = text.indexOf(value, from);
    if (found < 0) continue;
    for (let c = found; c < found + value.length; c++) at.set(c, tagNumber(tags[i]!));
    from = found + value.length;
  }
  const tokens = tokenize(text, lexicon);
  return { tokens, tags: tokens.map(token => at.get(token.end - 1) ?? 0) };
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap(name =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .trim()
      .split('\n')
      .map(line => {
        const row = JSON.parse(line) as { text?: string; title?: string; abstract?: string };
        return row.text ?? `${row.title}. ${row.abstract}`;
      })
  );
}

/** Words seen often with one tag nearly always need no model. */
function fixedWords(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, Uint32Array>();
  for (const { tokens, tags } of examples)
    for (const [i, token] of tokens.entries()) {
      if (token.word.kind !== 'word') continue;
      const row = counts.get(token.word.lower) ?? new Uint32Array(TAGS.length);
      row[tags[i]!]!++;
      counts.set(token.word.lower, row);
    }
  const fixed = new Map<string, number>();
  for (const [word, row] of counts) {
    const total = row.reduce((a, b) => a + b);
    const best = argMax(row);
    if (total >= 15 && row[best]! / total >= 0.97) fixed.set(word, best);
  }
  return fixed;
}

const EMPTY: TaggerModel['weights'] = new Map();

function taggerFeatures(tokens: readonly Token[], i: number, before: number, before2: number): string[] {
  const word: Word = tokens[i]!.word;
  return [
    ...ownFeatures(word),
    ...asPrevious(tokens[i - 1]?.word.lower ?? '<'),
    ...asNext(tokens[i + 1]?.word.lower ?? '>'),
    ...tagFeatures(before, before2),
    ...suffixFeatures(word.lower, before)
  ];
}

/** Features seen too seldom teach nothing and would fill the file with names. Tags are taken from the silver. */
function commonFeatures(examples: readonly Example[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { tokens, tags } of examples)
    for (let i = 0; i < tokens.length; i++)
      for (const f of taggerFeatures(tokens, i, tags[i - 1] ?? TAGS.length, tags[i - 2] ?? TAGS.length))
        counts.set(f, (counts.get(f) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= MIN_COUNT).map(([f]) => f));
}

interface Sums {
  readonly now: Float64Array;
  readonly total: Float64Array;
  readonly since: Float64Array;
}

function train(examples: readonly Example[]): TaggerModel {
  const fixed = fixedWords(examples);
  const sums = new Map<string, Sums>();
  const common = commonFeatures(examples);
  let clock = 0;
  const bump = (feature: string, t: number, by: number) => {
    let row = sums.get(feature);
    if (!row) {
      const zeros = () => new Float64Array(TAGS.length);
      sums.set(feature, (row = { now: zeros(), total: zeros(), since: zeros() }));
    }
    row.total[t]! += (clock - row.since[t]!) * row.now[t]!;
    row.since[t] = clock;
    row.now[t]! += by;
  };
  const scores = new Float64Array(TAGS.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (let e = 0; e < examples.length; e++) {
      const { tokens, tags } = examples[(e * 7919 + epoch * 31) % examples.length]!;
      let before: number = TAGS.length;
      let before2: number = TAGS.length;
      for (let i = 0; i < tokens.length; i++) {
        let guess = tags[i]!;
        if (fixedTag(tokens[i]!.word, { fixed, weights: EMPTY }) < 0) {
          clock++;
          const features = taggerFeatures(tokens, i, before, before2).filter(f => common.has(f));
          scores.fill(0);
          for (const f of features) {
            const row = sums.get(f);
            if (row) for (let t = 0; t < TAGS.length; t++) scores[t]! += row.now[t]!;
          }
          guess = argMax(scores);
          if (guess !== tags[i])
            for (const f of features) {
              bump(f, tags[i]!, 1);
              bump(f, guess, -1);
            }
        }
        before2 = before;
        before = guess;
      }
    }
  const weights = new Map<string, Float32Array>();
  for (const [f, row] of sums) {
    const mean = Float32Array.from(row.total, (total, t) => {
      const value = (total + (clock - row.since[t]!) * row.now[t]!) / clock;
      return Math.abs(value) < 0.3 ? 0 : Math.round(value * 100) / 100;
    });
    if (mean.some(Boolean)) weights.set(f, mean);
  }
  return { fixed, weights };
}

function write(model: TaggerModel): { fixed: string; weights: string } {
  const fixed = TAGS.map((_, t) =>
    [...model.fixed]
      .filter(([, x]) => x === t)
      .map(([w]) => w)
      .sort()
      .join(' ')
  ).join('\n');
  const weights = [...model.weights].map(([f, row]) => {
    const pairs = [...row].flatMap((w, t) =>
      w ? [t.toString(36) + String(Math.round(w * 100) / 100).replace(/^(-?)0\./u, '$1.')] : []
    );
    return [f, ...pairs].join('\t');
  });
  return { fixed, weights: weights.sort().join('\n') };
}

function accuracy(model: TaggerModel, examples: readonly Example[]): number {
  const tagger = createTagger(model);
  let right = 0;
  let all = 0;
  for (const { tokens, tags } of examples) {
    const got = tagger(tokens);
    for (const [i, token] of tokens.entries()) {
      if (token.word.kind !== 'word') continue;
      all++;
      if (got[i] === tags[i]) right++;
    }
  }
  return right / all;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: tagger.ts DATA_DIR');
const examples = readTexts(folder).map(silver);
const held = examples.filter((_, i) => i % 10 === 0);
const half = train(examples.filter((_, i) => i % 10 !== 0));
console.log(
  `agreement with wink-nlp on held-out texts: ${accuracy(half, held).toFixed(4)}, ${half.fixed.size} fixed words, ${half.weights.size} features`
);
const text = JSON.stringify(write(train(examples)));
writeFileSync(new URL('../../src/concepts/weights/tagger.json', import.meta.url), text + '\n');
console.log(`${text.length} bytes`);
