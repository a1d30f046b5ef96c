/** Pages that have one word of the query, with how well each matches. */
export interface WordMatches {
  readonly word: string;
  /** Score by page id; above 0. */
  readonly pages: ReadonlyMap<string, number>;
  /** True where having it is a merit and lacking it no fault. */
  readonly optional?: boolean;
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

/** Known words that may go. Where more would have to, the query describes something: no page is expected to have all of it. */
const MOST_DROPPED = 1;

/**
 * Joins the matches of single words. Pages with all words come first. Where there is none, words that no page has go, then
 * the one that most pages have. Pages with only some words follow, ranked by the sum of their words' scores. A query of
 * which more would have to go is ranked by that sum alone.
 */
export function combine(words: readonly WordMatches[]): Ranking {
  const sums = sumScores(words);
  const asked = words.filter(word => !word.optional);
  const unknown = asked.filter(word => word.pages.size === 0).map(({ word }) => word);
  const kept = asked.filter(word => word.pages.size > 0).toSorted((a, b) => a.pages.size - b.pages.size);
  const dropped: string[] = [];
  while (kept.length > 1 && common(kept).length === 0 && dropped.length < MOST_DROPPED)
    dropped.push(kept.pop()!.word);
  const whole = inOrder(common(kept), sums);
  const rest = new Set(sums.keys()).difference(new Set(whole));
  return {
    pages: [...whole, ...inOrder([...rest], sums)],
    dropped: whole.length > 0 ? [...unknown, ...dropped] : unknown,
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
