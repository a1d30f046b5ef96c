import type { ConceptIndex, PaperConcepts, Relation } from '../model/concept.ts';
import type { Paper } from '../model/paper.ts';
import { mentionAt, type Mention } from '../model/text.ts';

/** A stated relation between two papers of the collection, as one of them sees it. */
export interface StatedLink {
  readonly here: Mention;
  readonly there: Mention;
}

/** By place of a paper, by place of the other paper: the first relation that one of them states about the other. */
export type StatedLinks = readonly ReadonlyMap<number, StatedLink>[];

/** Finds the pairs of papers of which one names the other's work. Each pair is entered from both sides. */
export function statedLinks(papers: readonly Paper[], index: ConceptIndex): StatedLinks {
  const placeOf = new Map(papers.map((paper, at) => [paper.id, at]));
  const entries = new Map(index.papers.map(entry => [entry.paper, entry]));
  const links = papers.map(() => new Map<number, StatedLink>());
  for (const relation of index.relations) {
    const source = placeOf.get(relation.source);
    const target = relation.target.paper === undefined ? undefined : placeOf.get(relation.target.paper);
    if (source === undefined || target === undefined || source === target || links[source]!.has(target))
      continue;
    const there = placeOfName(papers[target]!, entries.get(papers[target]!.id), relation);
    links[source]!.set(target, { here: relation.evidence, there });
    links[target]!.set(source, { here: there, there: relation.evidence });
  }
  return links;
}

/** Where the named paper introduces the name; its title where that is not known. */
function placeOfName(paper: Paper, entry: PaperConcepts | undefined, { target }: Relation): Mention {
  const introduced = entry?.introduces.find(
    ({ name, concept }) => name === target.text || (concept !== undefined && concept === target.concept)
  );
  return introduced?.evidence ?? mentionAt(paper, 'title', 0, paper.title.length);
}
