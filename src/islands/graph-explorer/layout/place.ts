/** A place in the map's units; y down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Least distance of two nodes on a ring. */
export const GAP = 3.2;

/** Mean of numbers; 0 of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** A coordinate as pictures keep it: hundredths, never -0. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
