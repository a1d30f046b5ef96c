/** A concept with the themes of its papers, one entry a paper. */
export interface Spread {
  readonly slug: string;
  readonly themes: readonly string[];
}

/** A concept that ties themes together. */
export interface Bridge {
  readonly slug: string;
  /** Ids of its themes, the one with most of its papers first. */
  readonly themes: readonly string[];
}

/** A concept in more than this share of all papers is common knowledge, not a bridge. */
const COMMON = 0.15;

/**
 * The concepts that connect most themes: those spread most evenly over many of them (exponential of the Shannon entropy, the
 * effective number of themes; Hill 1973), leaving out what most papers mention. `total` is the number of papers.
 */
export function bridges(concepts: readonly Spread[], total: number, count: number): Bridge[] {
  return concepts
    .filter(({ themes }) => themes.length <= Math.max(3, COMMON * total))
    .map(({ slug, themes }) => {
      const sizes = [...Map.groupBy(themes, theme => theme)].map(([theme, list]) => ({
        theme,
        size: list.length
      }));
      const entropy = sizes.reduce((sum, { size }) => {
        const share = size / themes.length;
        return sum - share * Math.log(share);
      }, 0);
      const ordered = sizes.toSorted((a, b) => b.size - a.size || (a.theme < b.theme ? -1 : 1));
      return { slug, themes: ordered.map(({ theme }) => theme), effective: Math.exp(entropy) };
    })
    .filter(({ themes }) => themes.length >= 2)
    .toSorted((a, b) => b.effective - a.effective || (a.slug < b.slug ? -1 : 1))
    .slice(0, count)
    .map(({ slug, themes }) => ({ slug, themes }));
}
