import type { Concept, ConceptIndex } from '../model/concept.ts';
import { isShared } from '../model/concept.ts';
import { compareText } from '../model/text.ts';

/** A concept and how much it tells a group of papers from the rest. */
export interface Distinctive {
  readonly concept: Concept;
  readonly weight: number;
  /** How many of the group's papers mention it. */
  readonly here: number;
  /** Share of the group's papers that mention it. */
  readonly coverage: number;
}

/** For each group of papers, how many of them mention each shared concept. */
export function conceptCounts(
  groups: readonly (readonly string[])[],
  concepts: ConceptIndex
): Map<Concept, number>[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map(paper => [paper, at] as const)));
  const counts = groups.map(() => new Map<Concept, number>());
  for (const concept of concepts.concepts.filter(isShared)) {
    for (const paper of concept.papers) {
      const own = counts[groupOf.get(paper) ?? -1];
      own?.set(concept, (own.get(concept) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Concepts that tell a group of papers from the rest, best first: papers of the group that mention it, times the logarithm of
 * how much likelier it is here than in the whole collection (the pointwise term of mutual information). What only one paper of
 * the group mentions counts where there is nothing better.
 */
export function distinctiveConcepts(
  counts: ReadonlyMap<Concept, number>,
  size: number,
  all: number
): Distinctive[] {
  return [...counts]
    .flatMap(([concept, here]) => {
      const coverage = here / size;
      const lift = coverage / (concept.papers.length / all);
      return lift > 1 ? [{ concept, coverage, here, weight: here * Math.log(lift) }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.here > 1) - Number(a.here > 1) ||
        b.weight - a.weight ||
        compareText(a.concept.id, b.concept.id)
    );
}

/** Below this share of the papers a theme's first concept does not name it alone. */
const NAMES_ALONE = 0.5;

/** A label made of one or two concepts' own labels, that no other theme has taken. Undefined where nothing tells the group. */
export function themeLabel(
  distinctive: readonly Distinctive[],
  taken: ReadonlySet<string>
): string | undefined {
  const words = (label: string): string[] => label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const [first, ...others] = distinctive.filter(({ concept }) => !taken.has(concept.label));
  if (!first) return undefined;
  if (first.coverage >= NAMES_ALONE) return first.concept.label;
  const second = others.find(
    ({ concept }) => !words(concept.label).some(word => words(first.concept.label).includes(word))
  );
  return second ? `${first.concept.label}, ${second.concept.label}` : first.concept.label;
}
