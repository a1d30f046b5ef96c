import type { Library } from './library.ts';

/** The numbers of the collection. */
export interface Figures {
  readonly papers: number;
  readonly concepts: number;
  readonly themes: number;
  /** Pairs of papers that are related, each with its reasons. */
  readonly pairs: number;
  /** Links that papers state in words. */
  readonly stated: number;
  /** Papers with at least one related paper. */
  readonly linked: number;
  /** Concepts that only one paper mentions: they have no page. */
  readonly lone: number;
  /** Papers whose date no source gives. */
  readonly undated: number;
  /** Papers whose authors no source names. */
  readonly unnamed: number;
  /** Listings a seed, the fullest first. */
  readonly seeds: readonly { readonly seed: string; readonly listings: number }[];
}

/** Counts what the pages show. */
export function figures({ papers, concepts, themes }: Library): Figures {
  const all = [...papers.values()].map(({ data }) => data);
  const pairs = new Set(
    [...papers].flatMap(([slug, { data }]) => data.related.map(({ paper }) => [slug, paper].sort().join(' ')))
  );
  const bySeed = Map.groupBy(
    all.flatMap(paper => paper.sources),
    source => source.seed
  );
  return {
    papers: papers.size,
    concepts: concepts.size,
    themes: themes.size,
    pairs: pairs.size,
    stated: all.reduce((sum, { relations }) => sum + relations.length, 0),
    linked: all.filter(({ related }) => related.length > 0).length,
    lone: new Set(
      all.flatMap(({ concepts: own }) => own.filter(({ shared }) => !shared).map(({ concept }) => concept))
    ).size,
    undated: all.filter(({ date }) => date === undefined).length,
    unnamed: all.filter(({ authors = [] }) => authors.length === 0).length,
    seeds: [...bySeed]
      .map(([seed, list]) => ({ seed, listings: list.length }))
      .sort((a, b) => b.listings - a.listings || (a.seed < b.seed ? -1 : 1))
  };
}
