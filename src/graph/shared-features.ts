import { spanAt } from './counts.ts';
import type { Span } from '../model/text.ts';
import type { Feature, PaperVector, VectorSpace } from './vectors.ts';

/** Features that two papers share, and what each adds to their score. */
export interface SharedFeature {
  readonly feature: Feature;
  readonly here: Span;
  readonly there: Span;
  readonly weight: number;
}

/** The features that weigh most in a pair, heaviest first. What lies below them is too light to be read about. */
export function sharedFeatures(space: VectorSpace, a: number, b: number, limit: number): SharedFeature[] {
  const [here, there] = [space.papers[a]!, space.papers[b]!];
  return sharedPlaces(here, there)
    .sort((x, y) => y.weight - x.weight)
    .slice(0, limit)
    .map(({ i, j, weight }) => ({
      feature: space.features[here.features[i]!]!,
      here: spanAt(here.places, i),
      there: spanAt(there.places, j),
      weight
    }));
}

/** Walks two vectors at once. */
function sharedPlaces(here: PaperVector, there: PaperVector): { i: number; j: number; weight: number }[] {
  const shared = [];
  const [ours, theirs] = [here.features, there.features];
  for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
    const order = ours[i]! - theirs[j]!;
    if (order === 0) shared.push({ i, j, weight: here.weights[i]! * there.weights[j]! });
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared;
}
