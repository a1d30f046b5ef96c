import { compareText } from '../model/text.ts';
import { findAbbreviations, type Abbreviation } from './acronyms.ts';
import { foldWord } from './fold.ts';
import type { ShortForms } from './keys.ts';
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
      if (!meaning.includes(' ') || key.includes(' ') || meaning.split(' ').includes(key) || defined.has(key))
        continue;
      defined.set(key, meaning);
      const senseMap = senses.get(key) ?? new Map<string, number[]>();
      senses.set(key, senseMap.set(meaning, [...(senseMap.get(meaning) ?? []), paper]));
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
  const vocabulary = (fields: readonly TaggedField[]) =>
    new Set(
      fields.flatMap(({ tokens }) => tokens.map(token => token.word.folded)).filter(word => word.length > 3)
    );
  const bags = new Map<number, Set<string>>();
  const bag = (paper: number) => {
    const known = bags.get(paper) ?? vocabulary(papers[paper]!);
    bags.set(paper, known);
    return known;
  };
  return papers.map((fields, paper) => {
    const meanings = new Map(pool.own[paper]);
    for (const form of shortFormsIn(fields, pool)) {
      if (meanings.has(form)) continue;
      const senses = [...pool.senses.get(form)!];
      if (senses.length === 1) meanings.set(form, senses[0]![0]);
      else meanings.set(form, nearestSense(senses, bag(paper), bag));
    }
    return meanings;
  });
}

function shortFormsIn(fields: readonly TaggedField[], pool: ShortFormPool): Set<string> {
  const forms = new Set<string>();
  for (const { tokens } of fields)
    for (const { word } of tokens)
      if (/\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(word.text))
        for (const part of word.folded.split(' ')) if (pool.senses.has(part)) forms.add(part);
  return forms;
}

function nearestSense(
  senses: readonly [string, readonly number[]][],
  words: ReadonlySet<string>,
  bag: (paper: number) => ReadonlySet<string>
): string {
  const likeness = ([meaning, papers]: readonly [string, readonly number[]]) => {
    const spoken = meaning.split(' ').filter(word => words.has(word)).length;
    const shared = papers
      .slice(0, 20)
      .map(paper => words.intersection(bag(paper)).size / Math.sqrt(bag(paper).size + 1));
    return spoken + Math.max(...shared) / 10 + Math.log(1 + papers.length) / 2;
  };
  return senses
    .map(sense => ({ meaning: sense[0], value: likeness(sense) }))
    .sort((a, b) => b.value - a.value || compareText(a.meaning, b.meaning))[0]!.meaning;
}
