import type { ConceptIndex } from '../../model/concept.ts';
import type { Texts } from '../../model/text.ts';
import { broaderOf, withoutCycles } from './broader.ts';
import { describeConcepts } from './describe.ts';
import { patternOf, type Sought } from './forms.ts';
import { curatePaper, follow } from './in-papers.ts';
import type { ConceptPlan } from './plan.ts';

/** A paper's texts, by its id. */
export type TextsOf = (paper: string) => Texts;

/** Concepts as the plan wants them: mentions, names, types and links follow. What the plan does not name stays as it is. */
export function applyPlan(index: ConceptIndex, plan: ConceptPlan, textsOf: TextsOf): ConceptIndex {
  const touched = plan.touched();
  const sought = [...plan.aliases].flatMap(([id, rulings]): Sought[] =>
    rulings.flatMap(({ value }) => value.map(form => ({ id: plan.homeOf(id), pattern: patternOf(form) })))
  );
  const papers = index.papers.map(entry => curatePaper(entry, plan, touched, sought, textsOf(entry.paper)));
  const concepts = describeConcepts(index, papers, plan, touched);
  const known = new Set(concepts.map(({ id }) => id));
  return {
    ...index,
    concepts: withoutCycles(
      concepts.map(concept => ({ ...concept, broader: broaderOf(concept, plan, known) }))
    ),
    papers,
    relations: index.relations.map(relation => ({
      ...relation,
      target: follow(relation.target, relation.target.text, relation.source, plan)
    })),
    leftOut: [...index.leftOut, ...hidden(index, plan)]
  };
}

/** What the curator hid, for the list of what was left out. */
function hidden(index: ConceptIndex, plan: ConceptPlan): ConceptIndex['leftOut'] {
  return index.concepts
    .filter(({ id }) => plan.hidden.has(plan.homeOf(id)))
    .map(({ label, papers }) => ({ text: label, reason: 'hidden by the curator', papers: papers.length }));
}
