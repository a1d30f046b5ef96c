/** How relatedness weighs. Chosen on CSFCube dev and the seeds' dev judgements together; see README.md. */
export interface Parameters {
  /** How many times a word of the title counts. */
  readonly titleWeight: number;
  /** Power of the inverse document frequency. */
  readonly rarity: number;
  /** What a word, two adjacent words and a concept weigh. A concept's words and pairs count beside it. */
  readonly kindWeight: Readonly<Record<'word' | 'pair' | 'concept', number>>;
  /** What a stated relation adds to the direct score of a pair. */
  readonly relationWeight: number;
  /** Pairs with a lower direct score are not related. */
  readonly threshold: number;
}

/** The parameters in use. */
export const PARAMETERS: Parameters = {
  titleWeight: 3,
  rarity: 0.5,
  kindWeight: { word: 1, pair: 0.5, concept: 0.15 },
  relationWeight: 0.05,
  threshold: 0.08
};
