import type { TreeFile, TreeModel } from '../../src/concepts/trees.ts';

/** Trees as they stand in a weights file. */
export function formatTrees(trees: TreeModel): TreeFile {
  return {
    depth: trees.depth,
    base: trees.base,
    features: [...trees.features].join(' '),
    thresholds: [...trees.thresholds]
      .map(x => (Number.isFinite(x) ? String(Number(x.toPrecision(4))) : 'I'))
      .join(' '),
    leaves: [...trees.leaves].map(x => String(Math.round(x * 1e4) / 1e4)).join(' ')
  };
}

/** Lexical weights as they stand in a weights file: a line a feature. */
export function formatLexical(model: ReadonlyMap<string, number>): string {
  return [...model]
    .map(([feature, weight]) => `${feature}\t${weight}`)
    .sort()
    .join('\n');
}
