import type { Reason } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { mentionAt, type Mention } from '../model/text.ts';
import { spanAt } from './counts.ts';
import { isGeneral } from './general-words.ts';
import { shareOut } from './grain.ts';
import type { MeaningSpace } from './meaning.ts';
import type { NearWords } from './near-words.ts';
import { sharedFeatures, type SharedFeature } from './shared-features.ts';
import type { StatedLink } from './stated.ts';
import type { VectorSpace } from './vectors.ts';

/** How many shared features are looked at before folding, for each reason that is kept. */
const CANDIDATES_A_REASON = 4;

/** How many pairs of near words are shown of two papers: each asks the reader for a step more than a shared word. */
const NEAR_WORDS = 2;

/** A stated relation with what it adds to a score. */
export interface WeightedLink extends StatedLink {
  readonly weight: number;
}

/** What explanations rest on. */
export interface Grounds {
  readonly space: VectorSpace;
  readonly meaning: MeaningSpace;
  readonly nearWords: (here: number, there: number) => readonly NearWords[];
  /** Share of a score that comes from meaning. */
  readonly meaningShare: number;
  /** By paper, then by the other paper. */
  readonly links: readonly ReadonlyMap<number, WeightedLink>[];
}

/** Explains one pair: at most `limit` reasons, heaviest first, whose weights add up to the score. */
export type Explainer = (here: number, there: number, score: number, limit: number) => Reason[];

/**
 * Makes an explainer. Words of a shared concept or of a shared word pair are counted with it. Words of general English count in
 * the score, but are no reason to show unless there is no other. The weights of the kept reasons are in the proportion in which
 * they make the score of the two papers by themselves, and add up to the whole.
 */
export function explainer(
  papers: readonly Paper[],
  { space, meaning, nearWords, meaningShare, links }: Grounds,
  stemsOf: (text: string) => readonly string[]
): Explainer {
  // Many pairs show the same place: it is made once, or a large collection would not fit into memory.
  const known = papers.map((): Mention[] => []);
  const mention = (paper: number, feature: number): Mention => {
    const made = known[paper]![feature];
    if (made) return made;
    const { field, start, end } = spanAt(space.papers[paper]!.places, feature);
    return (known[paper]![feature] = mentionAt(papers[paper]!, field, start, end));
  };
  const stems = (paper: number, { feature, here }: SharedFeature): readonly string[] =>
    feature.kind === 'concept' ? stemsOf(mention(paper, here).text) : feature.names;
  const sharedBy = sharedFeatures(space);
  // Weights are compared as parts of what is shared.
  const asShared = meaningShare / (1 - meaningShare);
  return (here, there, score, limit) => {
    const shared = sharedBy(here, there, limit * CANDIDATES_A_REASON).map(item => ({
      ...item,
      weight: item.weight + asShared * meaning.ofShared(here, there, item),
      stems: stems(here, item)
    }));
    const reasons = telling(foldInner(shared)).map(({ feature, weight, ...place }): Reason => ({
      ...(feature.kind === 'concept' ? { kind: 'concept', concept: feature.names[0]! } : { kind: 'term' }),
      weight,
      here: mention(here, place.here),
      there: mention(there, place.there)
    }));
    const link = links[here]?.get(there);
    if (link) reasons.push({ kind: 'relation', ...link });
    for (const near of nearWords(here, there).slice(0, NEAR_WORDS)) {
      const place = { here: mention(here, near.here), there: mention(there, near.there) };
      reasons.push({ kind: 'near-words', weight: asShared * near.weight, ...place });
    }
    const kept = reasons.sort((a, b) => b.weight - a.weight).slice(0, limit);
    const weights = shareOut(
      kept.map(reason => reason.weight),
      score
    );
    return kept.map((reason, at) => ({ ...reason, weight: weights[at]! }));
  };
}

/** A shared feature with its stems, so that what lies inside something longer is found. */
interface Foldable extends SharedFeature {
  readonly stems: readonly string[];
}

const SIZE = { concept: 2, pair: 1, word: 0 } as const;

/** Adds each word, and each word pair, to the heaviest concept or word pair that holds all its stems. */
function foldInner(shared: readonly Foldable[]): Foldable[] {
  const order = shared.toSorted((a, b) => SIZE[b.feature.kind] - SIZE[a.feature.kind] || b.weight - a.weight);
  const outer: (Foldable & { weight: number })[] = [];
  for (const item of order) {
    const holder = outer.find(
      ({ feature, stems }) =>
        SIZE[feature.kind] > SIZE[item.feature.kind] && item.stems.every(stem => stems.includes(stem))
    );
    if (holder) holder.weight += item.weight;
    else outer.push({ ...item });
  }
  return outer;
}

/** Leaves out what is made of general words only, unless there is nothing else. */
function telling(shared: readonly Foldable[]): readonly Foldable[] {
  const kept = shared.filter(({ feature, stems }) => feature.kind === 'concept' || !stems.every(isGeneral));
  return kept.length > 0 ? kept : shared;
}
