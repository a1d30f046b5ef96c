import type { ConceptIndex } from '../../model/concept.ts';
import type { Curation, Decision } from '../../model/curation.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Names } from '../../model/names.ts';
import type { Paper } from '../../model/paper.ts';
import { placed } from '../../model/complaint.ts';
import { alias } from '../kinds/alias.ts';
import { hide } from '../kinds/hide.ts';
import { merge } from '../kinds/merge.ts';
import { rename } from '../kinds/rename.ts';
import { retype } from '../kinds/retype.ts';
import { split } from '../kinds/split.ts';
import { paperNames } from '../../model/paper-names.ts';
import { applyPlan } from './apply.ts';
import { ConceptPlan } from './plan.ts';
import type { ConceptKind } from './rule.ts';

/**
 * Concepts as the curator wants them. Entries are weighed kind by kind (rename, split, merge, alias, retype, hide), those of
 * one kind in the order of the file; of two that contradict each other the later one is reported and not applied.
 */
export function curateConcepts(
  index: ConceptIndex,
  papers: readonly Paper[],
  curation: Curation
): Outcome<ConceptIndex> {
  const {
    rename: renames,
    split: splits,
    merge: merges,
    alias: aliases,
    retype: retypes,
    hide: hides
  } = curation;
  const lists = [renames, splits, merges, aliases, retypes, hides];
  if (lists.every(list => list.length === 0)) return { value: index, diagnostics: [] };
  const plan = new ConceptPlan(index.concepts);
  const names = paperNames(papers);
  const diagnostics = [
    ...rule(rename, renames, plan, names),
    ...rule(split, splits, plan, names),
    ...rule(merge, merges, plan, names),
    ...rule(alias, aliases, plan, names),
    ...rule(retype, retypes, plan, names),
    ...rule(hide, hides, plan, names)
  ];
  const texts = new Map(papers.map(paper => [paper.id, paper]));
  return { value: applyPlan(index, plan, id => texts.get(id)!), diagnostics };
}

function rule<E extends Decision>(
  kind: ConceptKind<E>,
  entries: readonly E[],
  plan: ConceptPlan,
  papers: Names
): Diagnostic[] {
  return entries.flatMap(entry => {
    const complaint = kind.rule(entry, plan, papers);
    return complaint ? [placed(complaint, entry.at)] : [];
  });
}
