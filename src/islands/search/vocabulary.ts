import { stem } from '../../model/stem.ts';

/** `search/data/words/<bucket>.json`: every word of the collection that begins with a letter, and in how many pages it stands. */
export interface WordsFile {
  readonly version: 1;
  /** In the order of their code units. */
  readonly words: readonly string[];
  readonly pages: readonly number[];
}

/** All buckets: the letters, and one for everything else. */
export const BUCKETS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', '0'];

/** Lower case, without marks: the form in which words are kept. */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in kept form, TeX's marks left out (`S^{2}FT` is `s2ft`); of a compound also the whole in one (`router`, `r1`, `routerr1`). A plus sign after a word is read aloud (`MoE++`). */
export function wordsOf(text: string): string[] {
  const plain = foldWord(text)
    .replace(/[\^{}$\\]/gu, '')
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, ' plus ');
  const compounds = plain.match(/[\p{L}\p{N}]+(?:[-–_/][\p{L}\p{N}]+)*/gu) ?? [];
  return compounds.flatMap(compound => {
    const parts = compound.split(/[-–_/]/u);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

/** Words of a bucket that are longer than one and begin with it, the commonest first. */
export function beginningWith(word: string, { words, pages }: WordsFile, most: number): string[] {
  return words
    .flatMap((other, at) => (other !== word && other.startsWith(word) ? [{ other, pages: pages[at]! }] : []))
    .toSorted((a, b) => b.pages - a.pages || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** Bucket of a word in kept form. */
export function bucketOf(word: string): string {
  return /^[a-z]/u.test(word) ? word[0]! : '0';
}

/** What the collection knows of a word: it has it (or a longer one that begins so, or another form of it), or what was meant. */
export interface Spelling {
  readonly known: boolean;
  /** Words of the collection that are nearly the same, the likeliest first; only where it is not known. */
  readonly nearest: readonly string[];
}

/** Words that may replace an unknown one. */
const MOST = 2;

/** Looks a word up in its bucket. */
export function spell(typed: string, { words, pages }: WordsFile): Spelling {
  const word = foldWord(typed);
  const root = stem(word);
  const known = words.some(other => other.startsWith(word) || stem(other) === root);
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (known || limit === 0) return { known, nearest: [] };
  const near = words
    .map((other, at) => ({ other, pages: pages[at]!, distance: distanceWithin(word, other, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || b.pages - a.pages || (a.other < b.other ? -1 : 1));
  return {
    known,
    nearest: near
      .filter(({ distance }) => distance === near[0]!.distance)
      .slice(0, MOST)
      .map(({ other }) => other)
  };
}

/**
 * Edits from one word to another: insertions, deletions, replacements and swaps of neighbours (optimal string alignment,
 * Damerau 1964); anything above `limit` is `limit + 1`.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit + 1);
}
