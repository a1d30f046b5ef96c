import type { Pair } from './row.ts';

/** The weighted cosine of shared words, for all left and right texts. */
export function lexicalScores(pairs: readonly Pair[], share: number): Float32Array {
  const n = pairs.length;
  const scores = new Float32Array(n * n);
  const postings = new Map<number, { row: number; weight: number }[]>();
  pairs.forEach(([, { words, weights }], row) =>
    words.forEach((word, at) => {
      const list = postings.get(word) ?? [];
      if (list.push({ row, weight: weights[at]! }) === 1) postings.set(word, list);
    })
  );
  pairs.forEach(([{ words, weights }], row) =>
    words.forEach((word, at) => {
      for (const other of postings.get(word) ?? [])
        scores[row * n + other.row]! += share * weights[at]! * other.weight;
    })
  );
  return scores;
}

/** Mean loss of finding the diagonal by rows and by columns, and its slopes. */
export function crossEntropy(scores: Float32Array, n: number): { loss: number; slopes: Float32Array } {
  const slopes = new Float32Array(n * n);
  let loss = 0;
  for (const [line, cell] of [
    [n, 1],
    [1, n]
  ] as const)
    for (let i = 0; i < n; i++) {
      let most = -Infinity;
      for (let j = 0; j < n; j++) most = Math.max(most, scores[i * line + j * cell]!);
      let sum = 0;
      for (let j = 0; j < n; j++) sum += Math.exp(scores[i * line + j * cell]! - most);
      for (let j = 0; j < n; j++)
        slopes[i * line + j * cell]! += Math.exp(scores[i * line + j * cell]! - most) / sum / (2 * n);
      slopes[i * n + i]! -= 1 / (2 * n);
      loss -= (scores[i * n + i]! - most - Math.log(sum)) / (2 * n);
    }
  return { loss, slopes };
}
