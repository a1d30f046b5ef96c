import type { Concept } from '../model/concept.ts';
import { compareText } from '../model/text.ts';
import type { ConceptData } from '../schema/concept.ts';
import type { Collection } from './collection.ts';
import { rounded } from './number.ts';

/** How many a page lists. */
const MOST = 12;

/**
 * Concepts with a page that share two or more papers with one, more often than chance, strongest first: by papers ×
 * log lift (local mutual information; S. Evert, "The Statistics of Word Cooccurrences", 2005, section 3.1), which does
 * not favour the rarest as lift alone does. Broader and narrower ones are left out: the page lists them as such.
 */
export function together(concept: Concept, collection: Collection): ConceptData['together'] {
  const counts = new Map<string, number>();
  for (const paper of concept.papers) {
    for (const { id } of collection.entries.get(paper)?.concepts ?? []) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const kin = new Set([...concept.broader.map(link => link.concept), concept.id]);
  return [...counts]
    .flatMap(([id, papers]) => {
      const other = collection.shared.get(id);
      const isKin = kin.has(id) || other?.broader.some(link => link.concept === concept.id);
      if (!other || isKin || papers < 2) return [];
      const lift = (papers * collection.papers.size) / (concept.papers.length * other.papers.length);
      return lift > 1 ? { concept: other.slug, papers, lift } : [];
    })
    .sort(
      (a, b) => b.papers * Math.log(b.lift) - a.papers * Math.log(a.lift) || compareText(a.concept, b.concept)
    )
    .slice(0, MOST)
    .map(tie => ({ ...tie, lift: rounded(tie.lift) }));
}
