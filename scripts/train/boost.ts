import type { TreeModel } from '../../src/concepts/trees.ts';

/** Rows with labels and weights to learn from. */
export interface Examples {
  readonly rows: readonly Float32Array[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** How the trees grow. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly minHessian: number;
  readonly lambda: number;
}

const BINS = 64;

/** Trains boosted trees on the logistic loss with histograms (Chen and Guestrin 2016). Deterministic. */
export function boost({ rows, labels, weights }: Examples, options: BoostOptions): TreeModel {
  const width = rows[0]!.length;
  const cuts = Array.from({ length: width }, (_, f) => quantiles(rows, f));
  const bins = Array.from({ length: width }, (_, f) =>
    Uint8Array.from(rows, row => binOf(cuts[f]!, row[f]!))
  );
  const n = rows.length;
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    all += weights[i]!;
    positive += weights[i]! * labels[i]!;
  }
  const base = Math.log(positive / (all - positive));
  const scores = new Float64Array(n).fill(base);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const inner = (1 << options.depth) - 1;
  const features = new Uint8Array(options.trees * inner);
  const thresholds = new Float32Array(options.trees * inner).fill(Infinity);
  const leaves = new Float32Array(options.trees * (inner + 1));
  const node = new Uint16Array(n);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weights[i]! * (labels[i]! - p);
      hessian[i] = weights[i]! * p * (1 - p);
    }
    node.fill(0);
    for (let level = 0; level < options.depth; level++) {
      const first = (1 << level) - 1;
      const count = 1 << level;
      const best = bestSplits(bins, node, gradient, hessian, count, options);
      for (let k = 0; k < count; k++) {
        const split = best[k]!;
        features[t * inner + first + k] = split.feature;
        thresholds[t * inner + first + k] = split.bin < 0 ? Infinity : cuts[split.feature]![split.bin]!;
      }
      for (let i = 0; i < n; i++) {
        const split = best[node[i]!]!;
        node[i] = 2 * node[i]! + (split.bin >= 0 && bins[split.feature]![i]! > split.bin ? 1 : 0);
      }
    }
    const g = new Float64Array(inner + 1);
    const h = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) {
      g[node[i]!]! += gradient[i]!;
      h[node[i]!]! += hessian[i]!;
    }
    for (let k = 0; k <= inner; k++)
      leaves[t * (inner + 1) + k] =
        Math.round(((options.rate * g[k]!) / (h[k]! + options.lambda)) * 1e4) / 1e4;
    for (let i = 0; i < n; i++) scores[i]! += leaves[t * (inner + 1) + node[i]!]!;
  }
  return { depth: options.depth, base, features, thresholds, leaves };
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplits(
  bins: readonly Uint8Array[],
  node: Uint16Array,
  gradient: Float64Array,
  hessian: Float64Array,
  count: number,
  options: BoostOptions
): Split[] {
  const best: Split[] = Array.from({ length: count }, () => ({ feature: 0, bin: -1, gain: 1e-6 }));
  const g = new Float64Array(count * BINS);
  const h = new Float64Array(count * BINS);
  for (const [feature, column] of bins.entries()) {
    g.fill(0);
    h.fill(0);
    for (let i = 0; i < column.length; i++) {
      const at = node[i]! * BINS + column[i]!;
      g[at]! += gradient[i]!;
      h[at]! += hessian[i]!;
    }
    for (let k = 0; k < count; k++) {
      let totalG = 0;
      let totalH = 0;
      for (let b = 0; b < BINS; b++) {
        totalG += g[k * BINS + b]!;
        totalH += h[k * BINS + b]!;
      }
      const parent = (totalG * totalG) / (totalH + options.lambda);
      let leftG = 0;
      let leftH = 0;
      for (let b = 0; b < BINS - 1; b++) {
        leftG += g[k * BINS + b]!;
        leftH += h[k * BINS + b]!;
        const rightH = totalH - leftH;
        if (leftH < options.minHessian || rightH < options.minHessian) continue;
        const rightG = totalG - leftG;
        const gain =
          (leftG * leftG) / (leftH + options.lambda) + (rightG * rightG) / (rightH + options.lambda) - parent;
        if (gain > best[k]!.gain) best[k] = { feature, bin: b, gain };
      }
    }
  }
  return best;
}

/** Up to 63 thresholds between the values of a feature. */
function quantiles(rows: readonly Float32Array[], feature: number): Float32Array {
  const values = Float32Array.from(rows, row => row[feature]!).sort();
  const unique = values.filter((v, i) => i === 0 || v !== values[i - 1]);
  if (unique.length <= BINS) return Float32Array.from(unique.slice(0, -1), round);
  const picked = new Set<number>();
  for (let b = 1; b < BINS; b++) picked.add(round(values[Math.floor((b * values.length) / BINS)]!));
  return Float32Array.from(picked).sort();
}

const round = (x: number) => Number(x.toPrecision(4));

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
