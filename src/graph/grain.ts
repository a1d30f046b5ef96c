const PER_UNIT = 1e6;

/** Rounds to a millionth, so that a score does not depend on the last bits of a sum. */
export function toGrain(value: number): number {
  return Math.round(value * PER_UNIT) / PER_UNIT;
}

/**
 * Scales weights so that they add up to `total` and are millionths each; what rounding leaves goes to the first.
 * With all weights 0 the first gets everything.
 */
export function shareOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map(weight => (sum > 0 ? Math.floor((weight / sum) * total * PER_UNIT) : 0));
  const left = Math.round(total * PER_UNIT) - shares.reduce((a, b) => a + b, 0);
  return shares.map((share, at) => (at === 0 ? share + left : share) / PER_UNIT);
}
