import { stem } from '../../model/stem.ts';
import { NEARNESS, type Postings, type TermsFile } from './index-files.ts';
import type { IndexStore } from './store.ts';
import { beginningWith, bucketOf, spell, wordsOf, type WordsFile } from './vocabulary.ts';
import { isLight, joinedPairs, queryWords, tellingWords } from './words.ts';

/** A stem that the index is asked for, with how much its pages count. */
export interface Asked {
  readonly stem: string;
  /** 1 for the word itself, less for what stands in for it. */
  readonly weight: number;
  /** In place of the word for its meaning only. */
  readonly byMeaning: boolean;
  readonly postings: Postings;
}

/** A word of a query with all that may be found for it, the nearest first; nothing where nobody knows the word. */
export interface AskedWord {
  readonly word: string;
  readonly stems: readonly Asked[];
  /** How much it tells beside its rarity, 0 to 1. */
  readonly worth: number;
  /** True where having it is a merit and lacking it no fault. */
  readonly optional: boolean;
  /** What was taken in its place, as the collection does not have it. */
  readonly corrected: readonly string[];
}

/** Longer words that begin as one does: while it is typed they may be what is meant. */
const COMPLETIONS = 6;

/** How much a correction, a completion of an unknown word, and one of a known word count. */
const CORRECTION = 0.9;
const COMPLETION = 0.9;
const LONGER = 0.4;

/** How much a word tells that people fill descriptions with. */
const LIGHT = 0.5;

/** From so many letters on a word that is known may also be the beginning of another one. */
const BEGINNING = 3;

/** Looks up what a query asks for. Rejects where the index cannot be read. */
export async function readQuery(query: string, store: IndexStore): Promise<AskedWord[]> {
  const words = queryWords(query);
  const typed = tellingWords(words);
  const parts = typed.flatMap(word => partsOf(word));
  const last = parts.findLast(({ optional }) => !optional)?.part;
  const read = await Promise.all(
    parts.map(async ({ word, part, optional }) => readWord(word, part, optional, part === last, store))
  );
  const meant = read.filter(({ optional }) => !optional).map(({ word, corrected }) => corrected[0] ?? word);
  const pairs = await Promise.all([...new Set(joinedPairs(meant))].map(pair => readPair(pair, store)));
  return [...read.filter(({ optional, stems }) => !optional || stems.length > 0), ...pairs.flat()];
}

interface Part {
  readonly word: string;
  readonly part: string;
  readonly optional: boolean;
}

/** A compound asks for its parts, and for the whole in one where the collection has that. */
function partsOf(word: string): Part[] {
  const parts = wordsOf(word);
  return parts.map((part, at) => ({
    word: parts.length === 1 ? word : part,
    part,
    optional: parts.length > 1 && at === parts.length - 1
  }));
}

async function readWord(
  word: string,
  part: string,
  optional: boolean,
  isLast: boolean,
  store: IndexStore
): Promise<AskedWord> {
  const own = stem(part);
  const file = await store.terms(own);
  const exact = await asked([[own, 1]], false, store);
  if (optional) return { word, worth: 1, optional, corrected: [], stems: exact };
  const near = await alternatives(own, file, store);
  const known = exact.length > 0 || near.length > 0;
  const help = !known || (isLast && part.length >= BEGINNING) ? await vocabulary(part, store) : undefined;
  const longer = help ? beginningWith(part, help, COMPLETIONS) : [];
  const completion = exact.length > 0 ? LONGER : COMPLETION;
  const completed = await asked(
    [...new Set(longer.map(stem))].filter(other => other !== own).map(other => [other, completion]),
    false,
    store
  );
  const nearest = known || completed.length > 0 || !help ? [] : spell(part, help).nearest;
  const corrected = await asked(
    nearest.map(other => [stem(other), CORRECTION]),
    false,
    store
  );
  return {
    word,
    worth: isLight(part) ? LIGHT : 1,
    optional,
    corrected: nearest,
    stems: distinct([...exact, ...completed, ...corrected, ...near])
  };
}

/** Each stem once, as it counts most. */
function distinct(stems: readonly Asked[]): Asked[] {
  const byStem = Map.groupBy(
    stems.toSorted((a, b) => b.weight - a.weight),
    ({ stem: one }) => one
  );
  return [...byStem.values()].map(([first]) => first!);
}

async function readPair(pair: string, store: IndexStore): Promise<AskedWord[]> {
  const stems = await asked([[stem(pair), 1]], false, store);
  return stems.length > 0 ? [{ word: pair, worth: 1, optional: true, corrected: [], stems }] : [];
}

/** Stems of the collection that may stand for one. */
async function alternatives(own: string, { like }: TermsFile, store: IndexStore): Promise<Asked[]> {
  const marked = Object.hasOwn(like, own) ? like[own]!.split(' ') : [];
  const lists = await Promise.all(
    marked.map(text => asked([[text.slice(1), NEARNESS[text[0]!] ?? 0]], text[0] !== '~', store))
  );
  return lists.flat();
}

async function asked(
  stems: readonly (readonly [stem: string, weight: number])[],
  byMeaning: boolean,
  store: IndexStore
): Promise<Asked[]> {
  const found = await Promise.all(
    stems.map(async ([one, weight]) => {
      const { terms } = await store.terms(one);
      return Object.hasOwn(terms, one) ? [{ stem: one, weight, byMeaning, postings: terms[one]! }] : [];
    })
  );
  return found.flat();
}

/** The words that begin as one does. Where they cannot be loaded there is no spelling help, which is a help and no need. */
function vocabulary(part: string, store: IndexStore): Promise<WordsFile | undefined> {
  return store.words(bucketOf(part)).catch(() => undefined);
}
