import type { ConceptIndex } from '../model/concept.ts';
import type { RelatedPaper } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import { toGrain } from './grain.ts';
import { lessForHubs } from './hubs.ts';
import { meaningSpace } from './meaning.ts';
import { nearWordFinder } from './near-words.ts';
import type { Parameters } from './parameters.ts';
import { bestFirst, nearestPapers, type Ranked } from './ranking.ts';
import { explainer } from './reasons.ts';
import { smoothed } from './smoothing.ts';
import { statedLinks } from './stated.ts';
import { vectorSpace } from './vectors.ts';
import wordVectorsFile from './weights/word-vectors.json' with { type: 'json' };
import { readWordVectors, type WordVectors } from './word-vectors.ts';
import { wordReader } from './words.ts';

/** How many reasons are kept: for the papers that somebody reads about, and for the rest of a long list. */
const REASONS = { first: 8, upTo: 30, later: 2 };

/** Read when first asked for: most commands rank nothing. */
let wordVectors: WordVectors | undefined;

/** How many papers that share most with a paper are compared by what they mean, and by what is around them, as well. */
const depth = (limit: number): number => Math.max(100, 4 * limit);

/** Nearness of papers, as numbers and in words. Papers are named by their place. */
export interface Relatedness {
  /** For each paper its nearest, best first, as many as asked for. */
  readonly ranked: readonly (readonly Ranked[])[];
  /** The same list with reasons. */
  readonly explain: (paper: number, ranked: readonly Ranked[]) => RelatedPaper[];
}

/** Ranks for each paper the others. The order of the papers must not depend on the input's. */
export function relatedness(
  papers: readonly Paper[],
  index: ConceptIndex,
  limit: number,
  parameters: Parameters
): Relatedness {
  const space = vectorSpace(papers, index, parameters);
  const weight = parameters.relationWeight;
  const links = statedLinks(papers, index).map(
    of => new Map([...of].map(([to, link]) => [to, { ...link, weight }]))
  );
  const added = links.map(of => new Map([...of].map(([to, link]) => [to, link.weight])));
  const nearest = nearestPapers(space, added, parameters.threshold);
  const meaning = meaningSpace(space, (wordVectors ??= readWordVectors(wordVectorsFile)));
  const share = parameters.meaningShare;
  const nearWords = nearWordFinder(space, meaning);
  const explain = explainer(papers, { space, meaning, nearWords, meaningShare: share, links }, stemReader());
  const direct = papers.map((_, here) =>
    bestFirst(
      nearest(here, depth(limit)).map(({ paper, score }) => ({
        paper,
        score: (1 - share) * score + share * meaning.alike(here, paper)
      }))
    )
  );
  const scored = lessForHubs(smoothed(direct, parameters.aroundShare), parameters.hubPower);
  return {
    ranked: scored.map(list =>
      bestFirst(list.map(({ paper, score }) => ({ paper, score: toGrain(score) }))).slice(0, limit)
    ),
    explain: (here, ranked) =>
      ranked.map(({ paper, score }, at) => ({
        id: papers[paper]!.id,
        score,
        reasons: explain(here, paper, score, at < REASONS.upTo ? REASONS.first : REASONS.later)
      }))
  };
}

/** Stems of a short text; each text is read once. */
function stemReader(): (text: string) => readonly string[] {
  const read = wordReader();
  const known = new Map<string, readonly string[]>();
  return text => {
    const stems = known.get(text) ?? read({ title: text, abstract: '' }).map(word => word.stem);
    known.set(text, stems);
    return stems;
  };
}
