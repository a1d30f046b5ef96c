import type { ConceptIndex } from '../model/concept.ts';
import type { RelatedPaper } from '../model/graph.ts';
import type { Paper } from '../model/paper.ts';
import type { Parameters } from './parameters.ts';
import { ranker, type Ranked } from './ranking.ts';
import { explainer } from './reasons.ts';
import { statedLinks } from './stated.ts';
import { vectorSpace } from './vectors.ts';
import { wordReader } from './words.ts';

/** How many reasons are kept: for the papers that somebody reads about, and for the rest of a long list. */
const REASONS = { first: 8, upTo: 30, later: 2 };

/** Nearness of papers, as numbers and in words. Papers are named by their place. */
export interface Relatedness {
  readonly rank: (paper: number, limit: number) => Ranked[];
  readonly explain: (paper: number, ranked: readonly Ranked[]) => RelatedPaper[];
}

/** Reads all papers once. The order of the papers must not depend on the input's. */
export function relatedness(
  papers: readonly Paper[],
  index: ConceptIndex,
  parameters: Parameters
): Relatedness {
  const space = vectorSpace(papers, index, parameters);
  const weight = parameters.relationWeight;
  const links = statedLinks(papers, index).map(
    of => new Map([...of].map(([to, link]) => [to, { ...link, weight }]))
  );
  const added = links.map(of => new Map([...of].map(([to, link]) => [to, link.weight])));
  const explain = explainer(papers, space, stemReader(), links);
  return {
    rank: ranker(space, added, parameters.threshold),
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
