import type { Reason } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { mentionAt, type Mention, type Span } from '../model/text.ts';
import { spanAt } from './counts.ts';
import { shareOut } from './grain.ts';
import type { StatedLink } from './stated.ts';
import type { Feature, VectorSpace } from './vectors.ts';

/** A feature that two papers share, and what it adds to their score. */
interface Shared {
  readonly feature: Feature;
  readonly here: Span;
  readonly there: Span;
  /** Its stems, so that what lies inside something longer is found. */
  readonly stems: readonly string[];
  weight: number;
}

/** A stated relation with what it adds to a score. */
export interface WeightedLink extends StatedLink {
  readonly weight: number;
}

/** Explains one pair: at most `limit` reasons, heaviest first, whose weights add up to the score. */
export type Explainer = (here: number, there: number, score: number, limit: number) => Reason[];

/**
 * Makes an explainer. Words of a shared concept or of a shared word pair are counted with it. Where more reasons exist than
 * are kept, the kept ones are raised in proportion: a weight is a reason's share of the score.
 */
export function explainer(
  papers: readonly Paper[],
  space: VectorSpace,
  stemsOf: (text: string) => readonly string[],
  links: readonly ReadonlyMap<number, WeightedLink>[]
): Explainer {
  return (here, there, score, limit) => {
    const mention = (paper: number, { field, start, end }: Span): Mention =>
      mentionAt(papers[paper]!, field, start, end);
    const shared = foldInner(
      sharedFeatures(space, here, there, concept => stemsOf(mention(here, concept).text))
    );
    const reasons: Reason[] = shared.map(({ feature, weight, ...place }) => ({
      kind: feature.kind === 'concept' ? 'concept' : 'term',
      ...(feature.kind === 'concept' && { concept: feature.names[0]! }),
      weight,
      here: mention(here, place.here),
      there: mention(there, place.there)
    }));
    const link = links[here]?.get(there);
    if (link) reasons.push({ kind: 'relation', ...link });
    const kept = reasons.sort((a, b) => b.weight - a.weight).slice(0, limit);
    const weights = shareOut(
      kept.map(reason => reason.weight),
      score
    );
    return kept.map((reason, at) => ({ ...reason, weight: weights[at]! }));
  };
}

function sharedFeatures(
  space: VectorSpace,
  a: number,
  b: number,
  conceptStems: (place: Span) => readonly string[]
): Shared[] {
  const [here, there] = [space.papers[a]!, space.papers[b]!];
  const shared: Shared[] = [];
  for (let i = 0, j = 0; i < here.features.length && j < there.features.length;) {
    const order = here.features[i]! - there.features[j]!;
    if (order === 0) {
      const feature = space.features[here.features[i]!]!;
      const place = spanAt(here.places, i);
      shared.push({
        feature,
        here: place,
        there: spanAt(there.places, j),
        stems: feature.kind === 'concept' ? conceptStems(place) : feature.names,
        weight: here.weights[i]! * there.weights[j]!
      });
    }
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared;
}

const SIZE = { concept: 2, pair: 1, word: 0 } as const;

/** Adds each word, and each word pair, to the heaviest concept or word pair that holds all its stems. */
function foldInner(shared: Shared[]): Shared[] {
  const order = shared.toSorted((a, b) => SIZE[b.feature.kind] - SIZE[a.feature.kind] || b.weight - a.weight);
  const outer: Shared[] = [];
  for (const item of order) {
    const holder = outer.find(
      ({ feature, stems }) =>
        SIZE[feature.kind] > SIZE[item.feature.kind] && item.stems.every(stem => stems.includes(stem))
    );
    if (holder) holder.weight += item.weight;
    else outer.push(item);
  }
  return outer;
}
