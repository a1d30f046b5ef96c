/** Boosted decision trees (Friedman 2001): each tree a full binary tree of a fixed depth, flat. */
export interface TreeModel {
  readonly depth: number;
  /** Log-odds before the first tree. */
  readonly base: number;
  /** Feature of each inner node, tree after tree, level by level. */
  readonly features: Uint8Array;
  /** Threshold of each inner node: greater goes right. */
  readonly thresholds: Float32Array;
  /** Value of each leaf. */
  readonly leaves: Float32Array;
}

/** Where the sum is below this after some trees, the rest cannot lift it to anything that is kept. */
const HOPELESS = -4.5;
const TREES_BEFORE_GIVING_UP = 25;

/** The log-odds that the trees give to the row of features that begins at `start`. */
export function scoreTrees(model: TreeModel, rows: Float32Array, start = 0): number {
  const { depth, features, thresholds, leaves } = model;
  const inner = (1 << depth) - 1;
  const outer = 1 << depth;
  const trees = leaves.length / outer;
  let sum = model.base;
  for (let t = 0, at = 0; t < trees; t++, at += inner) {
    let node = 0;
    for (let level = 0; level < depth; level++)
      node = 2 * node + (rows[start + features[at + node]!]! > thresholds[at + node]! ? 2 : 1);
    sum += leaves[t * outer + node - inner]!;
    if (t === TREES_BEFORE_GIVING_UP && sum < HOPELESS) return sum;
  }
  return sum;
}

/** Trees as text: numbers between blanks, `I` for a node that never splits. */
export interface TreeFile {
  readonly depth: number;
  readonly base: number;
  readonly features: string;
  readonly thresholds: string;
  readonly leaves: string;
}

/** Reads trained trees. */
export function readTrees(file: TreeFile): TreeModel {
  const numbers = (text: string) => text.split(' ').map(x => (x === 'I' ? Infinity : Number(x)));
  return {
    depth: file.depth,
    base: file.base,
    features: Uint8Array.from(numbers(file.features)),
    thresholds: Float32Array.from(numbers(file.thresholds)),
    leaves: Float32Array.from(numbers(file.leaves))
  };
}
