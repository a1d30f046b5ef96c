/** Pages that have one word of the query, with how well each matches. */
export interface WordMatches {
  readonly word: string;
  /** Score by page id; above 0. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Pages in the order in which they answer a query. */
export interface Ranking {
  /** Ids, best first. */
  readonly pages: readonly string[];
  /** Words that no page has together with the others, least telling first. */
  readonly dropped: readonly string[];
  /** How many of the pages have every word that was not dropped; they stand first. */
  readonly whole: number;
}

/** From this many telling words on, a query is a sentence: no page is expected to have all of them. */
const SENTENCE = 7;

/**
 * Joins the matches of single words. Pages with all words come first. Where there is none, the least telling word goes,
 * then the next: first words that no page has, then those that most pages have. Pages with only some words follow,
 * ranked by the sum of their words' scores. A sentence is ranked by that sum alone.
 */
export function combine(words: readonly WordMatches[]): Ranking {
  const sums = sumScores(words);
  const known = words.filter(word => word.pages.size > 0);
  const unknown = words.filter(word => word.pages.size === 0).map(({ word }) => word);
  if (known.length >= SENTENCE) return { pages: inOrder([...sums.keys()], sums), dropped: unknown, whole: 0 };
  const kept = known.toSorted((a, b) => a.pages.size - b.pages.size);
  const dropped: string[] = [];
  while (kept.length > 1 && common(kept).length === 0) dropped.push(kept.pop()!.word);
  const whole = inOrder(common(kept), sums);
  const rest = new Set(sums.keys()).difference(new Set(whole));
  return {
    pages: [...whole, ...inOrder([...rest], sums)],
    dropped: [...unknown, ...dropped],
    whole: whole.length
  };
}

function sumScores(words: readonly WordMatches[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { pages } of words) {
    for (const [page, score] of pages) sums.set(page, (sums.get(page) ?? 0) + score);
  }
  return sums;
}

/** Pages that have all the words. */
function common([first, ...others]: readonly WordMatches[]): string[] {
  return first ? [...first.pages.keys()].filter(page => others.every(({ pages }) => pages.has(page))) : [];
}

function inOrder(pages: readonly string[], sums: ReadonlyMap<string, number>): string[] {
  return pages.toSorted((a, b) => sums.get(b)! - sums.get(a)! || (a < b ? -1 : 1));
}
