import { compareText, type Span } from '../../model/text.ts';
import type { PaperRecord, RecordConcept } from './wire.ts';

/** A concept that two or more of the papers mention, with its place in each; nothing where a paper does not. */
export interface Shared {
  readonly concept: RecordConcept;
  readonly places: readonly (Span | undefined)[];
  /** In how many of the papers. */
  readonly count: number;
}

/** What one of the papers says it does with another of them; `from` and `to` are their places in the list. */
export interface Saying {
  readonly from: number;
  readonly to: number;
  readonly type: PaperRecord['relations'][number]['type'];
  /** What the sentence calls the other. */
  readonly text: string;
  readonly evidence: Span;
}

/** Papers beside each other. */
export interface Comparison {
  /** What all share first, then what most; of these what they are most about, rare concepts before common ones. */
  readonly shared: readonly Shared[];
  /** For each paper what only it mentions, best first. */
  readonly alone: readonly (readonly RecordConcept[])[];
  readonly sayings: readonly Saying[];
}

/** Compares papers. Their order decides that of columns only. */
export function compare(papers: readonly PaperRecord[]): Comparison {
  const all = papers.flatMap(({ concepts }, paper) => concepts.map(concept => ({ paper, concept })));
  const groups = [...Map.groupBy(all, ({ concept }) => concept.slug).values()];
  const shared = groups
    .filter(group => group.length > 1)
    .map(group => ({
      concept: group[0]!.concept,
      places: papers.map((_, paper) => group.find(entry => entry.paper === paper)?.concept.place),
      count: group.length,
      weight: group.reduce((sum, { concept }) => sum + concept.share, 0) / Math.sqrt(group[0]!.concept.papers)
    }))
    .sort((a, b) => b.count - a.count || b.weight - a.weight || compareText(a.concept.slug, b.concept.slug))
    .map(({ concept, places, count }) => ({ concept, places, count }));
  const isShared = new Set(shared.map(({ concept }) => concept.slug));
  return {
    shared,
    alone: papers.map(({ concepts }) => concepts.filter(({ slug }) => !isShared.has(slug))),
    sayings: sayings(papers)
  };
}

/** A relation leads to another paper by its slug, or by the concept that the other introduces. */
function sayings(papers: readonly PaperRecord[]): Saying[] {
  return papers.flatMap(({ relations }, from) =>
    relations.flatMap(({ type, text, paper, concept, evidence }) => {
      const to = papers.findIndex(
        (other, at) =>
          at !== from &&
          (other.slug === paper ||
            (concept !== undefined && other.introduces.some(name => name.concept === concept)))
      );
      return to < 0 ? [] : [{ from, to, type, text, evidence }];
    })
  );
}
