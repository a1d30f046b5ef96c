import type { Concept, Definition } from '../model/concept.ts';
import { compareText } from '../model/text.ts';
import type { ConceptData } from '../schema/concept.ts';
import type { Collection } from './collection.ts';
import { rounded } from './number.ts';
import { together } from './together.ts';

/** Front matter of a concept's page. Ids become slugs; what has no page is not named. */
export function conceptData(concept: Concept, collection: Collection): ConceptData {
  return {
    id: concept.id,
    label: concept.label,
    type: concept.type,
    aliases: [...concept.aliases],
    formerly: concept.formerly && [...concept.formerly],
    theme: collection.themes.get(`concept:${concept.id}`),
    broader: broader(concept, collection),
    narrower: [...(collection.narrower.get(concept.id) ?? [])],
    definition: sentence(concept.definition, collection),
    term: concept.term,
    papers: papers(concept, collection),
    together: together(concept, collection)
  };
}

function sentence(definition: Definition | undefined, collection: Collection): ConceptData['definition'] {
  const paper = collection.papers.get(definition?.paper ?? '');
  return paper && definition ? { paper: paper.slug, ...definition.evidence } : undefined;
}

function broader(concept: Concept, collection: Collection): ConceptData['broader'] {
  return concept.broader.flatMap(({ concept: id, kind, evidence, at }) => {
    const target = collection.shared.get(id);
    return target ? { concept: target.slug, kind, evidence: sentence(evidence, collection), at } : [];
  });
}

/** A score compares within one paper only, so papers are ordered by its share of the paper's best score. */
function papers(concept: Concept, collection: Collection): ConceptData['papers'] {
  return concept.papers
    .flatMap(id => {
      const paper = collection.papers.get(id);
      const all = collection.entries.get(id)?.concepts ?? [];
      const own = all.find(entry => entry.id === concept.id);
      if (!paper || !own) return [];
      const best = Math.max(...all.map(entry => entry.score));
      const score = best > 0 ? rounded(own.score / best) : 0;
      return { paper: paper.slug, score, mentions: [...own.mentions] };
    })
    .sort(
      (a, b) => b.score - a.score || b.mentions.length - a.mentions.length || compareText(a.paper, b.paper)
    );
}
