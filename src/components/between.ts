import type { GapData } from '../schema/graph.ts';

/** Words of a label that say something: of three letters or more, without a plural's s. */
const wordsOf = (label: string): string[] =>
  (label.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(word => word.replace(/s$/u, ''));

/**
 * Gaps to show: strongest first, those whose nearest papers lie in different themes before others. Two concepts whose names
 * share a word are rather two sides of one thing, and a concept or paper that was shown is not shown again.
 */
export function tellingGaps(
  gaps: readonly GapData[],
  labelOf: (concept: string) => string,
  themeOf: (paper: string) => string | undefined,
  count: number
): GapData[] {
  const crosses = ({ papers: [a, b] }: GapData): boolean => themeOf(a) !== themeOf(b);
  const words = new Set<string>();
  const nearest = new Set<string>();
  const chosen: GapData[] = [];
  for (const gap of [...gaps.filter(crosses), ...gaps.filter(other => !crosses(other))]) {
    if (chosen.length === count) break;
    const [a, b] = gap.concepts.map(concept => wordsOf(labelOf(concept))) as [string[], string[]];
    const isKnown =
      [...a, ...b].some(word => words.has(word)) || gap.papers.some(paper => nearest.has(paper));
    if (isKnown || a.some(word => b.includes(word))) continue;
    for (const word of [...a, ...b]) words.add(word);
    for (const paper of gap.papers) nearest.add(paper);
    chosen.push(gap);
  }
  return chosen;
}
