import type { RelatedPaper } from '../model/graph.ts';
import { titleOf, type Paper } from '../model/paper.ts';
import { compareText } from '../model/text.ts';
import type { PaperData } from '../schema/paper.ts';
import type { Collection } from './collection.ts';
import { rounded } from './number.ts';

/** Front matter of a paper's page. Ids become slugs; what has no page is not named. */
export function paperData(paper: Paper, collection: Collection): PaperData {
  const { facts } = paper;
  return {
    id: paper.id,
    title: titleOf(paper),
    abstract: paper.abstract,
    authors: facts.authors && [...facts.authors],
    authorCount: facts.authorCount,
    organisation: facts.organisation,
    date: facts.date,
    comments: facts.comments,
    doi: facts.doi,
    arxiv: facts.arxiv,
    url: facts.url,
    venue: facts.venue,
    links: [...paper.links],
    sources: [...paper.sources],
    provenance: provenance(paper),
    theme: collection.themes.get(`paper:${paper.id}`),
    formerly: paper.formerly && [...paper.formerly],
    ...statements(paper, collection),
    concepts: concepts(paper, collection),
    related: (collection.graph.related.get(paper.id) ?? []).flatMap(related =>
      relatedData(related, collection)
    )
  };
}

function provenance(paper: Paper): PaperData['provenance'] {
  const entries = Object.entries(paper.provenance).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries);
}

/** Names that the paper introduces, and the relations that it states. */
function statements(paper: Paper, collection: Collection): Pick<PaperData, 'introduces' | 'relations'> {
  const slugOf = (concept: string | undefined) => collection.shared.get(concept ?? '')?.slug;
  const introduces = collection.entries.get(paper.id)?.introduces ?? [];
  const relations = collection.relations.get(paper.id) ?? [];
  return {
    introduces: introduces.map(({ name, evidence, concept }) => ({
      name,
      evidence,
      concept: slugOf(concept)
    })),
    relations: relations.map(({ type, target, evidence }) => ({
      type,
      text: target.text,
      paper: collection.papers.get(target.paper ?? '')?.slug,
      concept: slugOf(target.concept),
      evidence
    }))
  };
}

function concepts(paper: Paper, collection: Collection): PaperData['concepts'] {
  return (collection.entries.get(paper.id)?.concepts ?? []).flatMap(({ id, score, mentions }) => {
    const concept = collection.concepts.get(id);
    if (!concept) return [];
    return {
      concept: concept.slug,
      label: concept.label,
      type: concept.type,
      score: rounded(score),
      shared: collection.shared.has(id),
      mentions: [...mentions]
    };
  });
}

/** The score is the sum of the rounded weights, so that the page's own figures add up. */
function relatedData({ id, reasons }: RelatedPaper, collection: Collection): PaperData['related'] {
  const paper = collection.papers.get(id);
  if (!paper) return [];
  const weighed = reasons.map(({ kind, concept, text, weight, here, there }) => ({
    kind,
    concept: collection.shared.get(concept ?? '')?.slug,
    text,
    weight: rounded(weight),
    here,
    there
  }));
  const score = rounded(weighed.reduce((sum, reason) => sum + reason.weight, 0));
  return [{ paper: paper.slug, score, reasons: weighed }];
}
