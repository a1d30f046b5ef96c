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
  const wordsOf = createVocabularyReader(papers);
  const formsIn = createShortFormFinder(pool);
  return papers.map((fields, paper) => {
    const meanings = new Map(pool.own[paper]);
    for (const form of formsIn(fields)) {
      if (meanings.has(form)) continue;
      const senses = [...pool.senses.get(form)!];
      meanings.set(form, senses.length === 1 ? senses[0]![0] : nearestSense(senses, paper, wordsOf));
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

/** Words of a paper that say something. */
type VocabularyReader = (paper: number) => ReadonlySet<string>;

function createVocabularyReader(papers: readonly (readonly TaggedField[])[]): VocabularyReader {
  const known = new Map<number, Set<string>>();
  return paper => {
    let words = known.get(paper);
    if (!words) {
      words = new Set();
      for (const { tokens } of papers[paper]!)
        for (const { word } of tokens) if (word.folded.length > 3) words.add(word.folded);
      known.set(paper, words);
    }
    return words;
  };
}

/** Defining papers that a sense is known by; more tell nothing new. */
const MAX_DEFINING = 20;

function nearestSense(
  senses: readonly [string, readonly number[]][],
  paper: number,
  wordsOf: VocabularyReader
): string {
  const words = wordsOf(paper);
  const likeness = ([meaning, papers]: readonly [string, readonly number[]]) => {
    const spoken = meaning.split(' ').filter(word => words.has(word)).length;
    let nearest = 0;
    for (const other of papers.slice(0, MAX_DEFINING)) {
      const theirs = wordsOf(other);
      nearest = Math.max(nearest, sharedBy(words, theirs) / Math.sqrt(theirs.size + 1));
    }
    return spoken + nearest / 10 + Math.log(1 + papers.length) / 2;
  };
  return senses
    .map(sense => ({ meaning: sense[0], value: likeness(sense) }))
    .sort((a, b) => b.value - a.value || compareText(a.meaning, b.meaning))[0]!.meaning;
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}
