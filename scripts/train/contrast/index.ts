import { seededRandom } from '../../../src/graph/random.ts';
import { createAdam } from './adam.ts';
import { learnBatch } from './batch.ts';
import type { Pair, Row } from './row.ts';

export type { Pair, Row } from './row.ts';

/** Pairs of texts that belong together, and how often they are drawn in proportion to the other sets. */
export interface PairSet {
  readonly pairs: readonly Pair[];
  readonly share: number;
}

/** How the vectors are learned. */
export interface ContrastOptions {
  readonly dimensions: number;
  readonly steps: number;
  /** Pairs a step: each text is to find its own partner among as many. */
  readonly batch: number;
  readonly temperature: number;
  readonly rate: number;
  /** Share of words that a step leaves out, so that no word is relied on. */
  readonly dropout: number;
  /** Share of the shared words' own cosine in a score: the vectors learn what words do not say already. */
  readonly lexical: number;
  readonly seed: number;
}

const WARM_UP = 50;

/**
 * Learns a vector for each word so that the sums over two texts that belong together point the same way, and those of any two
 * texts of a batch do not (InfoNCE: van den Oord et al. 2018; in both directions). Seeded.
 * Returns the vectors one after the other.
 */
export function contrast(
  words: number,
  sets: readonly PairSet[],
  options: ContrastOptions,
  report: (step: number, loss: number) => void
): Float32Array {
  const { dimensions, steps, rate } = options;
  const random = seededRandom(options.seed);
  const table = Float32Array.from({ length: words * dimensions }, () => (random() - 0.5) * 0.07);
  const adam = createAdam(table);
  let mean = 0;
  for (let step = 1; step <= steps; step++) {
    const pairs = draw(sets, options.batch, random).map(([a, b]): Pair => [
      thinned(a, options.dropout, random),
      thinned(b, options.dropout, random)
    ]);
    const gradient = new Float32Array(table.length);
    const loss = learnBatch(pairs, table, gradient, options);
    adam(gradient, step, rate * Math.min(1, step / WARM_UP) * (1 - step / (steps + 1)));
    mean = step === 1 ? loss : 0.98 * mean + 0.02 * loss;
    report(step, mean);
  }
  return table;
}

function draw(sets: readonly PairSet[], count: number, random: () => number): Pair[] {
  let left = random() * sets.reduce((sum, set) => sum + set.share, 0);
  const set = sets.find(({ share }) => (left -= share) < 0) ?? sets.at(-1)!;
  return Array.from({ length: count }, () => set.pairs[Math.floor(random() * set.pairs.length)]!);
}

function thinned({ words, weights }: Row, dropout: number, random: () => number): Row {
  const kept = words.map(() => (random() < dropout ? 0 : 1));
  return { words: words.filter((_, at) => kept[at]), weights: weights.filter((_, at) => kept[at]) };
}
