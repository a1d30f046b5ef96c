import { isShared, type Concept } from '../model/concept.ts';
import { compareText, type Span } from '../model/text.ts';
import { toGrain } from './grain.ts';
import type { PathData } from './paths.ts';

/** Nearest papers of each paper that a path may step to. */
const NEAREST = 5;
/** Concepts of more than this share of the papers join anything to anything: no path runs through them. */
const MOST_SHARE = 0.15;
const LEAST_MOST = 6;
/** What a step costs beside what it passes: of two ways that say as much, the shorter one is better. */
const STEP = 0.5;

/** A concept of more papers than this says nothing on a path, in a collection of so many papers. */
export function tooCommonFrom(papers: number): number {
  return Math.max(LEAST_MOST, MOST_SHARE * papers);
}

/** What a step to or from a concept costs that so many papers share. */
export function conceptStep(papers: number): number {
  return toGrain(STEP + Math.log(papers) / 2);
}

/** The papers with their concepts, as far as paths are concerned: a part of a `ConceptIndex`. */
export interface PathIndex {
  readonly concepts: readonly Pick<Concept, 'id' | 'papers'>[];
  readonly papers: readonly {
    readonly paper: string;
    readonly concepts: readonly { readonly id: string; readonly mentions: readonly Span[] }[];
  }[];
}

/** The nearest papers of each paper, best first: a part of a `KnowledgeGraph`. */
export type PathRelated = ReadonlyMap<
  string,
  readonly {
    readonly id: string;
    readonly score: number;
    readonly reasons: readonly { readonly here: Span; readonly there: Span }[];
  }[]
>;

/**
 * What paths run through: papers, the concepts they share, and their nearest papers. Passing a concept costs the logarithm of
 * how many papers share it, half for each of its two steps; stepping to a paper costs the logarithm of 1 over their score.
 */
export function pathData(index: PathIndex, related: PathRelated): PathData {
  const most = tooCommonFrom(index.papers.length);
  const concepts = new Map(
    index.concepts
      .filter(concept => isShared(concept) && concept.papers.length <= most)
      .map(concept => [concept.id, concept])
  );
  const nodes = [
    ...index.papers.map(({ paper }) => `paper:${paper}`),
    ...Array.from(concepts.keys(), id => `concept:${id}`)
  ].sort(compareText);
  const placeOf = new Map(nodes.map((id, at) => [id, at]));
  const rows: { from: number; to: number; cost: number; here: Span; there?: Span }[] = [];
  for (const { paper, concepts: own } of index.papers) {
    const from = placeOf.get(`paper:${paper}`)!;
    for (const { id, mentions } of own) {
      const shared = concepts.get(id)?.papers.length;
      if (shared === undefined) continue;
      rows.push({
        from,
        to: placeOf.get(`concept:${id}`)!,
        cost: conceptStep(shared),
        here: inText(mentions)
      });
    }
    for (const { id, score, reasons } of (related.get(paper) ?? []).slice(0, NEAREST)) {
      const to = placeOf.get(`paper:${id}`);
      const isListedThere = (related.get(id) ?? []).slice(0, NEAREST).some(other => other.id === paper);
      if (to === undefined || (isListedThere && id < paper)) continue;
      const [heaviest] = reasons;
      if (!heaviest) continue;
      rows.push({
        from,
        to,
        cost: toGrain(STEP + Math.max(0, -Math.log(score))),
        here: spanOf(heaviest.here),
        there: spanOf(heaviest.there)
      });
    }
  }
  rows.sort((a, b) => a.from - b.from || a.to - b.to);
  return {
    nodes,
    from: rows.map(row => row.from),
    to: rows.map(row => row.to),
    cost: rows.map(row => row.cost),
    here: rows.map(row => row.here),
    there: rows.map(row => row.there)
  };
}

/** The first mention in the abstract, which has a sentence around it; else the title's. */
function inText(mentions: readonly Span[]): Span {
  return spanOf(mentions.find(({ field }) => field === 'abstract') ?? mentions[0]!);
}

const spanOf = ({ field, start, end }: Span): Span => ({ field, start, end });
