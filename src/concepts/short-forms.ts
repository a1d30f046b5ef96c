import { compareText } from '../model/text.ts';
import { findAbbreviations, type Abbreviation } from './acronyms.ts';
import { foldWord } from './fold.ts';
import type { ShortForms } from './keys.ts';
import type { Word } from './lexicon.ts';
import type { TaggedField } from './read.ts';

/** The short forms of a whole collection: what each may stand for, and which papers say so. */
export interface ShortFormPool {
  /** Folded short form → key of the long form → indexes of the papers that define it so. */
  readonly senses: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** What each paper defines itself, by the index of the paper. */
  readonly own: readonly ReadonlyMap<string, string>[];
}

/** Keys of names seen last; the same few names are asked for again and again. */
const keys = new Map<string, string>();
const MAX_KEYS = 20_000;

/** A name or long form as a key: each of its words folded. */
export function longKey(long: string): string {
  let key = keys.get(long);
  if (key === undefined) {
    key = long
      .split(/[\s~]+/u)
      .map(word => foldWord(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '')))
      .filter(Boolean)
      .join(' ');
    if (keys.size >= MAX_KEYS) keys.clear();
    keys.set(long, key);
  }
  return key;
}

/** Collects the definitions of all papers. */
export function poolShortForms(papers: readonly (readonly TaggedField[])[]): ShortFormPool {
  const senses = new Map<string, Map<string, number[]>>();
  const own = papers.map((fields, paper) => {
    const defined = new Map<string, string>();
    for (const { short, long } of fields.flatMap(({ text }): Abbreviation[] => findAbbreviations(text))) {
      const key = foldWord(short);
      const meaning = longKey(long);
      if (!/[\s-]/u.test(long) || key.includes(' ') || meaning.split(' ').includes(key) || defined.has(key))
        continue;
      defined.set(key, meaning);
      const meanings = senses.get(key) ?? new Map<string, number[]>();
      senses.set(key, meanings);
      const defining = meanings.get(meaning);
      if (defining) defining.push(paper);
      else meanings.set(meaning, [paper]);
    }
    return defined;
  });
  return { senses, own };
}

/**
 * What the short forms stand for in each paper: its own definition, else that of the papers whose words are most like its
 * words, else the commonest. A short form that only other papers define needs two letters more than one to be trusted.
 */
export function resolveShortForms(
  pool: ShortFormPool,
  papers: readonly (readonly TaggedField[])[]
): ShortForms[] {
  const likeness = createLikeness(papers);
  const formsIn = createShortFormFinder(pool);
  return papers.map((fields, paper) => {
    const meanings = new Map(pool.own[paper]);
    for (const form of formsIn(fields)) {
      if (meanings.has(form)) continue;
      const senses = [...pool.senses.get(form)!];
      meanings.set(form, senses.length === 1 ? senses[0]![0] : nearestSense(senses, paper, fields, likeness));
    }
    return meanings;
  });
}

/** Makes a finder of the short forms that a paper writes; each word is looked at once. */
function createShortFormFinder(pool: ShortFormPool): (fields: readonly TaggedField[]) => Set<string> {
  const known: (readonly string[])[] = [];
  const formsOf = ({ text, folded }: Word) =>
    /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(text) ? folded.split(' ').filter(part => pool.senses.has(part)) : [];
  return fields => {
    const forms = new Set<string>();
    for (const { tokens } of fields)
      for (const { word } of tokens) for (const form of (known[word.id] ??= formsOf(word))) forms.add(form);
    return forms;
  };
}

/** How like the words of two papers are: those of both, over the root of the other's. */
type Likeness = (paper: number, other: number) => number;

/** Compares papers by their words that say something; those of each are listed once, by number. */
function createLikeness(papers: readonly (readonly TaggedField[])[]): Likeness {
  const known = new Map<number, Int32Array>();
  const wordsOf = (paper: number) => {
    let words = known.get(paper);
    if (!words) known.set(paper, (words = wordIds(papers[paper]!)));
    return words;
  };
  /** By word: 1 more than the paper that was compared last, if that has it. */
  const marks: number[] = [];
  let marked = -1;
  return (paper, other) => {
    if (paper !== marked) for (const word of wordsOf(paper)) marks[word] = paper + 1;
    marked = paper;
    const theirs = wordsOf(other);
    let shared = 0;
    for (const word of theirs) if (marks[word] === paper + 1) shared++;
    return shared / Math.sqrt(theirs.length + 1);
  };
}

function wordIds(fields: readonly TaggedField[]): Int32Array {
  const ids = new Set<number>();
  for (const { tokens } of fields)
    for (const { word } of tokens) if (word.folded.length > 3) ids.add(word.foldedId);
  return Int32Array.from(ids);
}

/** Defining papers that a sense is known by; more tell nothing new. */
const MAX_DEFINING = 20;

function nearestSense(
  senses: readonly [string, readonly number[]][],
  paper: number,
  fields: readonly TaggedField[],
  likeness: Likeness
): string {
  const words = new Set(fields.flatMap(({ tokens }) => tokens.map(({ word }) => word.folded)));
  const valueOf = ([meaning, papers]: readonly [string, readonly number[]]) => {
    const spoken = meaning.split(' ').filter(word => word.length > 3 && words.has(word)).length;
    const nearest = Math.max(0, ...papers.slice(0, MAX_DEFINING).map(other => likeness(paper, other)));
    return spoken + nearest / 10 + Math.log(1 + papers.length) / 2;
  };
  return senses
    .map(sense => ({ meaning: sense[0], value: valueOf(sense) }))
    .sort((a, b) => b.value - a.value || compareText(a.meaning, b.meaning))[0]!.meaning;
}
