import type { Postings, StartFile } from './index-files.ts';
import type { AskedWord } from './read-query.ts';
import type { ResultKind } from './types.ts';

/** A page that answers a query. */
export interface Ranked {
  /** Its number in the index. */
  readonly page: number;
  readonly score: number;
  /** The share of the query that it answers, by what its words tell; 1 is all of it. */
  readonly coverage: number;
}

/**
 * The pages that have something of a query, best first: the sum of what its words say of a page (BM25F, see
 * `src/pages/search/_data/impacts.ts`), each by the nearest of the stems that may stand for it, times the share of
 * the query that the page answers. A stem in place of another never counts for rarer than that one.
 */
export function rank(words: readonly AskedWord[], index: StartFile): Ranked[] {
  const pages = index.papers + index.concepts + index.themes;
  const [scores, covered] = [new Float64Array(pages), new Float64Array(pages)];
  let whole = 0;
  for (const word of words) {
    if (word.stems.length === 0) continue;
    const rarities = word.stems.map(({ postings }) => rarity(postings, index.papers));
    const own = word.stems[0]!.weight === 1 ? rarities[0]! : Math.min(...rarities);
    const most = word.worth * own;
    const [best, share] = [new Map<number, number>(), new Map<number, number>()];
    word.stems.forEach(({ weight, postings: [gaps, impacts] }, at) => {
      const worth = (weight * Math.min(rarities[at]!, most)) / 100;
      let page = 0;
      gaps.forEach((gap, place) => {
        page += gap;
        best.set(page, Math.max(best.get(page) ?? 0, worth * impacts[place]!));
        share.set(page, Math.max(share.get(page) ?? 0, weight));
      });
    });
    for (const [page, score] of best) scores[page]! += score;
    if (word.optional) continue;
    whole += most;
    for (const [page, weight] of share) covered[page]! += most * weight;
  }
  const ranked = Array.from(scores, (score, page): Ranked => {
    const coverage = whole === 0 ? 0 : covered[page]! / whole;
    return { page, score: score * coverage, coverage };
  });
  return ranked.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score || a.page - b.page);
}

/** BM25's inverse document frequency over the papers (Robertson and Sparck Jones 1976, kept above 0). */
export function rarity([gaps]: Postings, papers: number): number {
  let [page, count] = [0, 0];
  for (const gap of gaps) {
    page += gap;
    if (page >= papers) break;
    count += 1;
  }
  return Math.log(1 + (papers - count + 0.5) / (count + 0.5));
}

/** A page's kind, and its number among those of its kind. */
export function placeOf(page: number, { papers, concepts }: StartFile): { kind: ResultKind; at: number } {
  if (page < papers) return { kind: 'paper', at: page };
  if (page < papers + concepts) return { kind: 'concept', at: page - papers };
  return { kind: 'theme', at: page - papers - concepts };
}
