import type { Concept, ConceptIndex } from '../model/concept.ts';
import type { Gap } from '../model/graph.ts';
import { compareText } from '../model/text.ts';
import { toGrain } from './grain.ts';

/** A concept takes part from so many papers on; what fewer mention was hardly given a chance to meet. */
const LEAST_PAPERS = 3;
/** Concepts of more than this share of the papers meet everything and say nothing. */
const MOST_SHARE = 0.15;
/** The concepts that take part, most mentioned first: bounds the work on a large collection. */
const MOST_CONCEPTS = 600;
const MOST_GAPS = 100;
const LEAST_THROUGH = 3;
const SHOWN_THROUGH = 5;

/**
 * Pairs of concepts that occur with the same third ones but never together, strongest first: the sum of the third ones'
 * rarity, over the square root of what each of the two meets (after D. R. Swanson's "undiscovered public knowledge", 1986).
 */
export function findGaps(index: ConceptIndex, papers: number): Gap[] {
  const concepts = index.concepts
    .filter(
      ({ papers: own }) =>
        own.length >= LEAST_PAPERS && own.length <= Math.max(LEAST_PAPERS, papers * MOST_SHARE)
    )
    .sort((a, b) => b.papers.length - a.papers.length || compareText(a.id, b.id))
    .slice(0, MOST_CONCEPTS);
  const meets = meetings(concepts);
  const rarities = concepts.map(concept => Math.log((papers + 1) / concept.papers.length));
  const rarity = (at: number): number => rarities[at]!;
  const weightOf = (set: ReadonlySet<number>): number =>
    [...set].sort((x, y) => x - y).reduce((sum, at) => sum + rarity(at), 0);
  const reach = meets.map(weightOf);
  const pairs: { a: number; b: number; weight: number }[] = [];
  for (let a = 0; a < concepts.length; a++) {
    for (let b = a + 1; b < concepts.length; b++) {
      if (meets[a]!.has(b)) continue;
      const through = meets[a]!.intersection(meets[b]!);
      if (through.size < LEAST_THROUGH || isInside(concepts[a]!, concepts[b]!)) continue;
      pairs.push({ a, b, weight: toGrain(weightOf(through) / Math.sqrt(reach[a]! * reach[b]!)) });
    }
  }
  pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  return pairs.slice(0, MOST_GAPS).map(({ a, b, weight }): Gap => {
    const between = meets[a]!.intersection(meets[b]!);
    const through = [...between].sort((x, y) => rarity(y) - rarity(x) || x - y).map(at => concepts[at]!);
    return {
      concepts: [concepts[a]!.id, concepts[b]!.id],
      weight,
      through: through.slice(0, SHOWN_THROUGH).map(({ id }) => id),
      papers: [mostOf(concepts[a]!.papers, through), mostOf(concepts[b]!.papers, through)]
    };
  });
}

/** For each concept the places of those that a paper mentions together with it. */
function meetings(concepts: readonly Concept[]): Set<number>[] {
  const inPaper = Map.groupBy(
    concepts.flatMap(({ papers }, at) => papers.map(paper => ({ paper, at }))),
    ({ paper }) => paper
  );
  const meets = concepts.map(() => new Set<number>());
  for (const group of inPaper.values()) {
    for (const { at } of group) for (const { at: other } of group) if (at !== other) meets[at]!.add(other);
  }
  return meets;
}

/** True where one concept's label lies inside the other's, or one is broader: these are near, not apart. */
function isInside(a: Concept, b: Concept): boolean {
  const [first, second] = [a, b].map(({ label }) => ` ${label.toLowerCase()} `) as [string, string];
  const broader = [...a.broader, ...b.broader].some(({ concept }) => concept === a.id || concept === b.id);
  return broader || first.includes(second) || second.includes(first);
}

/** The paper that mentions most of the concepts; the first by id where several do. */
function mostOf(papers: readonly string[], concepts: readonly Concept[]): string {
  const count = (paper: string): number => concepts.filter(concept => concept.papers.includes(paper)).length;
  return papers.toSorted((a, b) => count(b) - count(a) || compareText(a, b))[0]!;
}
