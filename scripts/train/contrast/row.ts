/** A text as a sparse vector of length 1: word numbers and their weights. */
export interface Row {
  readonly words: Int32Array;
  readonly weights: Float32Array;
}

/** Two texts that belong together. */
export type Pair = readonly [Row, Row];
