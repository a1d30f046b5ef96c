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

/** The log-odds that trees give to the row of features that begins at `start`. */
export type TreeScorer = (rows: Float32Array, start?: number) => number;

/**
 * Makes a scorer of rows of `width` features. It compares numbers by their bits, as integers of the same order, and
 * adds the result of a comparison to the node's number: a branch that goes either way is slower than all else here.
 */
export function createTreeScorer(model: TreeModel, width: number): TreeScorer {
  const { depth, base, features, leaves } = model;
  const inner = (1 << depth) - 1;
  const outer = 1 << depth;
  const trees = leaves.length / outer;
  const thresholds = orderedBits(model.thresholds);
  const numbers = new Float32Array(width);
  const row = new Int32Array(numbers.buffer);
  return (rows, start = 0) => {
    for (let f = 0; f < width; f++) {
      numbers[f] = rows[start + f]!;
      row[f] = ordered(row[f]!);
    }
    let sum = base;
    for (let t = 0, at = 0; t < trees; t++, at += inner) {
      let node = 0;
      for (let level = 0; level < depth; level++)
        node = 2 * node + 1 + +(row[features[at + node]!]! > thresholds[at + node]!);
      sum += leaves[t * outer + node - inner]!;
      if (t === TREES_BEFORE_GIVING_UP && sum < HOPELESS) return sum;
    }
    return sum;
  };
}

/** Integers in the order of the numbers; -0 counts as 0. */
function orderedBits(numbers: Float32Array): Int32Array {
  return new Int32Array(numbers.map(x => x + 0).buffer).map(ordered);
}

/** The bits of a negative number grow as it falls: all but the sign are turned. */
function ordered(bits: number): number {
  return bits ^ ((bits >> 31) & 0x7fffffff);
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
