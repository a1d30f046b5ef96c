import type { Collection } from '../../src/concepts/collection.ts';
import { lexicalFeatures } from '../../src/concepts/lexical.ts';
import { fieldOf, fromOf, isWhole, toOf, type Place } from '../../src/concepts/places.ts';

/** The lexical features of a candidate's main place. */
export function featuresOfPlace(collection: Collection, paper: number, places: readonly Place[]): string[] {
  const place = places.find(isWhole) ?? places[0]!;
  const { tokens } = collection.fields[paper]![fieldOf(place)]!;
  const from = fromOf(place);
  const to = toOf(place);
  const word = (i: number) => tokens[i]?.word;
  const own =
    to - from === 1
      ? lexicalFeatures('only', word(from))
      : [
          ...lexicalFeatures('first', word(from)),
          ...lexicalFeatures('last', word(to - 1)),
          ...tokens.slice(from + 1, to - 1).flatMap(token => lexicalFeatures('inside', token.word))
        ];
  return [...own, ...lexicalFeatures('previous', word(from - 1)), ...lexicalFeatures('next', word(to))];
}

/** One candidate for the lexical model. */
export interface LexicalExample {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** Logistic regression by AdaGrad (Duchi et al. 2011), with features seen in at least `minCount` examples. Deterministic. */
export function trainLexical(
  examples: readonly LexicalExample[],
  minCount: number,
  epochs = 6,
  l2 = 3e-6
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map([...counts].filter(([, n]) => n >= minCount).map(([f], i) => [f, i]));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-2);
  const rows = examples.map(({ features }) => Int32Array.from(features.flatMap(f => ids.get(f) ?? [])));
  let bias = -2;
  for (let epoch = 0; epoch < epochs; epoch++)
    for (let k = 0; k < rows.length; k++) {
      const e = (k * 7919 + epoch * 104729) % rows.length;
      const row = rows[e]!;
      const { label, weight } = examples[e]!;
      let z = bias;
      for (const f of row) z += weights[f]!;
      const g = weight * (label - 1 / (1 + Math.exp(-z)));
      bias += 0.002 * g;
      for (const f of row) {
        const step = g - l2 * rows.length * 0.01 * weights[f]!;
        squares[f]! += step * step;
        weights[f]! += (0.15 * step) / Math.sqrt(squares[f]!);
      }
    }
  const model = new Map<string, number>();
  for (const [f, id] of ids) {
    const value = Math.round(weights[id]! * 100) / 100;
    if (Math.abs(value) >= 0.05) model.set(f, value);
  }
  return model;
}
