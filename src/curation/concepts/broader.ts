import type { BroaderLink, Concept } from '../../model/concept.ts';
import type { ConceptPlan } from './plan.ts';

/** Links to broader concepts as far as they still lead somewhere else, each place once. */
export function broaderOf(concept: Concept, plan: ConceptPlan, known: ReadonlySet<string>): BroaderLink[] {
  const links = new Map<string, BroaderLink>();
  for (const link of concept.broader) {
    const home = plan.homeOf(link.concept);
    if (home !== concept.id && known.has(home) && !links.has(home))
      links.set(home, { ...link, concept: home });
  }
  return [...links.values()];
}

/** Merging may close a circle: the link that would do so is left out, the concepts taken by id. */
export function withoutCycles(concepts: readonly Concept[]): Concept[] {
  const above = new Map<string, string[]>();
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to ||
    (!seen.has(from) && (seen.add(from), above.get(from) ?? []).some(next => reaches(next, to, seen)));
  return concepts.map(concept => {
    const broader = concept.broader.filter(link => {
      if (reaches(link.concept, concept.id)) return false;
      above.set(concept.id, [...(above.get(concept.id) ?? []), link.concept]);
      return true;
    });
    return { ...concept, broader };
  });
}
