import { isShared, type ConceptIndex } from '../model/concept.ts';
import type { Bridge, Theme } from '../model/graph.ts';
import { compareText } from '../model/text.ts';
import { toGrain } from './grain.ts';

/** A theme mentions a bridge in at least so many papers: one mention is an accident. */
const PAPERS_A_THEME = 2;

/**
 * Concepts that two or more themes mention, strongest first: the evenness of their spread over the themes (Shannon entropy,
 * in nats) times their rarity, so that neither what one theme owns nor what everybody says comes first.
 */
export function findBridges(themes: readonly Theme[], index: ConceptIndex, papers: number): Bridge[] {
  const themeOf = new Map(themes.flatMap(theme => theme.papers.map(paper => [paper, theme.id] as const)));
  return index.concepts
    .filter(isShared)
    .flatMap((concept): Bridge[] => {
      const spread = Map.groupBy(concept.papers, paper => themeOf.get(paper));
      const tied = [...spread]
        .flatMap(([theme, own]) =>
          theme !== undefined && own.length >= PAPERS_A_THEME ? [{ theme, papers: own.length }] : []
        )
        .sort((a, b) => b.papers - a.papers || compareText(a.theme, b.theme));
      if (tied.length < 2) return [];
      const rarity = Math.log((papers + 1) / concept.papers.length);
      return [
        {
          concept: concept.id,
          weight: toGrain(entropy(tied.map(theme => theme.papers)) * rarity),
          themes: tied
        }
      ];
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.concept, b.concept));
}

function entropy(counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.reduce((total, count) => total - (count / sum) * Math.log(count / sum), 0);
}
