import type { ConceptType } from '../model/concept.ts';

/** How relatedness weighs. Chosen on CSFCube dev and the seeds' dev judgements together; see README.md. */
export interface Parameters {
  /** How many times a word of the title counts. */
  readonly titleWeight: number;
  /** Power of the inverse document frequency. */
  readonly rarity: number;
  /** What two adjacent words weigh, beside each word's own weight. */
  readonly bigramWeight: number;
  /** What a concept weighs, by its type. */
  readonly conceptWeight: Readonly<Record<ConceptType, number>>;
  /** What a stated relation adds to the score of a pair. */
  readonly relationWeight: number;
  /** Pairs with a lower score are not related. */
  readonly threshold: number;
}

/** The parameters in use. */
export const PARAMETERS: Parameters = {
  titleWeight: 2,
  rarity: 0.5,
  bigramWeight: 0.5,
  conceptWeight: { method: 1, task: 1, dataset: 1, metric: 0.5, hardware: 1, domain: 0.5 },
  relationWeight: 0.1,
  threshold: 0.02
};
