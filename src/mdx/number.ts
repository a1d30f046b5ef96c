/** Rounded to four decimals, so that the last bits of a sum do not show as a change. Never -0. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 || 0;
}
