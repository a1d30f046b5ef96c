import type { Feature, VectorSpace } from './vectors.ts';

/** Features that two papers share, and what each adds to their score. */
export interface SharedFeature {
  readonly feature: Feature;
  /** Its number among the features of either paper. */
  readonly here: number;
  readonly there: number;
  readonly weight: number;
}

/** Makes a finder of the features that weigh most in a pair, heaviest first. What lies below is too light to be read about. */
export function sharedFeatures(space: VectorSpace): (a: number, b: number, limit: number) => SharedFeature[] {
  const longest = space.papers.reduce((most, { features }) => Math.max(most, features.length), 0);
  const [placeHere, placeThere] = [new Int32Array(longest), new Int32Array(longest)];
  const weights = new Float64Array(longest);
  return (a, b, limit) => {
    const [here, there] = [space.papers[a]!, space.papers[b]!];
    const [ours, theirs] = [here.features, there.features];
    let count = 0;
    for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
      const order = ours[i]! - theirs[j]!;
      if (order === 0) {
        placeHere[count] = i;
        placeThere[count] = j;
        weights[count++] = here.weights[i]! * there.weights[j]!;
      }
      if (order <= 0) i++;
      if (order >= 0) j++;
    }
    return heaviest(weights, count, limit).map(at => ({
      feature: space.features[ours[placeHere[at]!]!]!,
      here: placeHere[at]!,
      there: placeThere[at]!,
      weight: weights[at]!
    }));
  };
}

/** Places of the highest weights among the first `count`, highest first; of equal ones the earlier comes first. */
function heaviest(weights: Float64Array, count: number, limit: number): number[] {
  const kept: number[] = [];
  for (let at = 0; at < count; at++) {
    let slot = kept.length;
    while (slot > 0 && weights[kept[slot - 1]!]! < weights[at]!) slot--;
    if (slot >= limit) continue;
    if (kept.length === limit) kept.pop();
    kept.splice(slot, 0, at);
  }
  return kept;
}
