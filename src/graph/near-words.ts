import { isGeneral } from './general-words.ts';
import type { MeaningSpace } from './meaning.ts';
import type { VectorSpace } from './vectors.ts';
import { dotOfRows } from './word-vectors.ts';

/** Two different words that mean like things, one of each paper. */
export interface NearWords {
  /** Their numbers among the features of either paper. */
  readonly here: number;
  readonly there: number;
  /** What they add to how alike the two papers are. */
  readonly weight: number;
}

/** Words of a paper that are looked at: those that say most of what it is about. */
const HEAVIEST = 24;
/** From this cosine on two words are close enough for a reader to see why. */
const CLOSE = 0.6;
/** Words with the same beginning (privacy, private) say nothing new about each other. */
const SAME_BEGINNING = 5;

/** A word that says what a paper is about. */
interface TellingWord {
  readonly stem: string;
  /** Its number among the paper's features. */
  readonly at: number;
  /** Its number among all features. */
  readonly feature: number;
  /** Its number among the vectors. */
  readonly word: number;
  /** The length of its vector in the paper's sum, as a part of that sum. */
  readonly part: number;
}

/**
 * Makes a finder of words that only one of two papers has and that mean like things, the heaviest pair first; a word stands in one
 * pair only.
 */
export function nearWordFinder(
  space: VectorSpace,
  meaning: MeaningSpace
): (here: number, there: number) => NearWords[] {
  const { vectors, lengths, dimensions } = meaning.wordVectors;
  const known: (readonly TellingWord[])[] = [];
  const onlyIn = (paper: number, other: number): TellingWord[] =>
    (known[paper] ??= tellingWords(space, meaning, paper)).filter(
      ({ feature }) => !space.papers[other]!.features.includes(feature)
    );
  const pairUp = (ours: TellingWord, theirs: TellingWord): NearWords[] => {
    const dot = dotOfRows(vectors, ours.word, vectors, theirs.word, dimensions);
    const cosine = dot / (lengths[ours.word]! * lengths[theirs.word]!);
    if (cosine < CLOSE || beginAlike(ours.stem, theirs.stem)) return [];
    return [{ here: ours.at, there: theirs.at, weight: ours.part * theirs.part * cosine }];
  };
  return (here, there) => {
    const theirs = onlyIn(there, here);
    const pairs = onlyIn(here, there).flatMap(ours => theirs.flatMap(other => pairUp(ours, other)));
    return eachOnce(pairs.sort((a, b) => b.weight - a.weight || a.here - b.here || a.there - b.there));
  };
}

function tellingWords(space: VectorSpace, { wordOf, wordVectors, lengths }: MeaningSpace, paper: number) {
  const { features, weights } = space.papers[paper]!;
  return Array.from(features, (feature, at): TellingWord => {
    const word = wordOf[feature]!;
    const part = (weights[at]! * (wordVectors.lengths[word] ?? 0)) / lengths[paper]!;
    return { stem: space.features[feature]!.names[0]!, at, feature, word, part };
  })
    .filter(({ word, stem }) => word >= 0 && !isGeneral(stem))
    .sort((a, b) => b.part - a.part || a.feature - b.feature)
    .slice(0, HEAVIEST);
}

function beginAlike(one: string, other: string): boolean {
  const length = Math.min(SAME_BEGINNING, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

function eachOnce(pairs: readonly NearWords[]): NearWords[] {
  const [here, there] = [new Set<number>(), new Set<number>()];
  return pairs.filter(pair => {
    if (here.has(pair.here) || there.has(pair.there)) return false;
    here.add(pair.here);
    there.add(pair.there);
    return true;
  });
}
