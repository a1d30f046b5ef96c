/** How relatedness weighs. Chosen on CSFCube dev, the seeds' dev judgements and other judged lists together; see README.md. */
export interface Parameters {
  /** How many times a word of the title counts. */
  readonly titleWeight: number;
  /** Power of the inverse document frequency. */
  readonly rarity: number;
  /** What a word, two adjacent words and a concept weigh. A concept's words and pairs count beside it. */
  readonly kindWeight: Readonly<Record<'word' | 'pair' | 'concept', number>>;
  /** What a stated relation adds to what a pair shares. */
  readonly relationWeight: number;
  /** Pairs that share less are not related. */
  readonly threshold: number;
  /** Share of a score that comes from what the words of both papers mean, whichever words they are. */
  readonly meaningShare: number;
  /** Share of a score that comes from the papers around both. */
  readonly aroundShare: number;
  /** Power of how crowded it is around a paper, by which its scores are divided. */
  readonly hubPower: number;
}

/** The parameters in use. */
export const PARAMETERS: Parameters = {
  titleWeight: 3,
  rarity: 0.5,
  kindWeight: { word: 1, pair: 0.7, concept: 0.4 },
  relationWeight: 0.05,
  threshold: 0.08,
  meaningShare: 0.25,
  aroundShare: 0.1,
  hubPower: 0.1
};
