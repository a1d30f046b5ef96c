import type { ConceptIndex, PaperConcept } from '../model/concept.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/text.ts';
import type { Parameters } from './parameters.ts';
import { wordReader, type Word } from './words.ts';

/** Something that two papers can share: a word's stem, two adjacent stems, or a concept. */
export interface Feature {
  readonly kind: 'word' | 'pair' | 'concept';
  /** The stem, the two stems with a blank between, or the concept's id. */
  readonly key: string;
  /** How many papers have it. */
  readonly papers: number;
}

/** One paper as a sparse vector of length 1, ordered by feature number. Features of one paper only are left out. */
export interface PaperVector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
  /** A place for each feature: in the abstract where it stands there, else in the title. */
  readonly places: readonly Span[];
}

/** All papers as vectors over the same features. */
export interface VectorSpace {
  readonly features: readonly Feature[];
  /** In the order of the papers. */
  readonly papers: readonly PaperVector[];
}

/** What a paper holds of one feature: how often, counted with the title's weight, and where. */
interface Count {
  times: number;
  place: Span;
}

type Counts = Map<string, Count>;

const KINDS = { w: 'word', p: 'pair', c: 'concept' } as const;

/** Papers → vectors. The order of the papers must not depend on the input's. Texts are read once. */
export function vectorSpace(
  papers: readonly Paper[],
  index: ConceptIndex,
  parameters: Parameters
): VectorSpace {
  const read = wordReader();
  const conceptsOf = new Map(index.papers.map(entry => [entry.paper, entry.concepts]));
  const counts = papers.map(paper =>
    count(read(paper), conceptsOf.get(paper.id) ?? [], parameters.titleWeight)
  );
  const frequency = new Map<string, number>();
  for (const paper of counts)
    for (const key of paper.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);

  const types = new Map(index.concepts.map(concept => [concept.id, concept.type]));
  const numbers = new Map<string, number>();
  const features: Feature[] = [];
  const factors: number[] = [];
  for (const [key, shared] of frequency) {
    if (shared < 2) continue;
    const feature: Feature = { kind: KINDS[key[0] as keyof typeof KINDS], key: key.slice(2), papers: shared };
    numbers.set(key, features.length);
    features.push(feature);
    const type = types.get(feature.key);
    const kindWeight =
      feature.kind === 'word'
        ? 1
        : feature.kind === 'pair'
          ? parameters.bigramWeight
          : type
            ? parameters.conceptWeight[type]
            : 0;
    factors.push(kindWeight * Math.pow(Math.log(papers.length / shared), parameters.rarity));
  }
  return { features, papers: counts.map(paper => toVector(paper, numbers, factors)) };
}

function count(words: readonly Word[], concepts: readonly PaperConcept[], titleWeight: number): Counts {
  const counts: Counts = new Map();
  const add = (key: string, place: Span): void => {
    const times = place.field === 'title' ? titleWeight : 1;
    const known = counts.get(key);
    if (!known) counts.set(key, { times, place });
    else {
      known.times += times;
      if (known.place.field === 'title' && place.field === 'abstract') known.place = place;
    }
  };
  words.forEach((word, at) => {
    add(`w:${word.stem}`, word);
    const before = word.joined ? words[at - 1] : undefined;
    if (before)
      add(`p:${before.stem} ${word.stem}`, { field: word.field, start: before.start, end: word.end });
  });
  for (const concept of concepts) for (const mention of concept.mentions) add(`c:${concept.id}`, mention);
  return counts;
}

function toVector(
  counts: Counts,
  numbers: ReadonlyMap<string, number>,
  factors: readonly number[]
): PaperVector {
  const entries: [feature: number, weight: number, place: Span][] = [];
  for (const [key, { times, place }] of counts) {
    const feature = numbers.get(key);
    if (feature !== undefined) entries.push([feature, (1 + Math.log(times)) * factors[feature]!, place]);
  }
  entries.sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    features: Int32Array.from(entries, entry => entry[0]),
    weights: Float64Array.from(entries, entry => entry[1] / length),
    places: entries.map(entry => entry[2])
  };
}
