import { isShared, type Concept, type ConceptIndex, type PaperConcepts } from '../../model/concept.ts';
import { compareText, type Mention } from '../../model/text.ts';
import { formsIn, nameForms } from './forms.ts';
import type { ConceptPlan } from './plan.ts';

/** A paper that mentions a concept, and where. */
interface Member {
  readonly paper: string;
  readonly mentions: readonly Mention[];
}

/** All concepts that a paper still has, ordered by id; touched ones described anew. */
export function describeConcepts(
  index: ConceptIndex,
  papers: readonly PaperConcepts[],
  plan: ConceptPlan,
  touched: ReadonlySet<string>
): Concept[] {
  const members = new Map<string, Member[]>();
  for (const { paper, concepts } of papers)
    for (const { id, mentions } of concepts) {
      if (!touched.has(id)) continue;
      const known = members.get(id);
      if (known) known.push({ paper, mentions });
      else members.set(id, [{ paper, mentions }]);
    }
  const described = [...members].map(([id, own]) => describeOne(id, own, plan));
  const untouched = index.concepts.filter(({ id }) => !touched.has(id));
  return [...untouched, ...described].sort((a, b) => compareText(a.id, b.id));
}

/** A concept by what it is in its papers, and by what it and those that became part of it were before. */
function describeOne(id: string, own: readonly Member[], plan: ConceptPlan): Concept {
  const extracted = plan.extracted(id);
  const former = plan.formerly(id).flatMap(other => plan.extracted(other) ?? []);
  const origin = extracted ?? sourceOf(id, plan);
  const ids = new Set(own.map(({ paper }) => paper));
  const definition = [extracted, ...former]
    .map(concept => concept?.definition)
    .find(candidate => candidate && ids.has(candidate.paper));
  const added = (plan.aliases.get(id) ?? []).flatMap(({ value }) => value);
  const names = [...added, ...former.flatMap(other => plan.labels.get(other.id)?.value ?? [])];
  const slugs = former.filter(isShared).map(({ slug }) => slug);
  const { definition: _, ...base } = extracted ?? { id, slug: id };
  return {
    ...base,
    ...nameForms(
      formsIn(own.map(({ mentions }) => mentions)),
      plan.labels.get(id)?.value ?? plan.made.get(id),
      extracted,
      names
    ),
    type: plan.types.get(id)?.value ?? origin!.type,
    papers: own.map(({ paper }) => paper),
    broader: [extracted, ...former].flatMap(concept => concept?.broader ?? []),
    ...(definition && { definition }),
    ...(slugs.length > 0 && { formerly: slugs })
  };
}

/** The concept that a part was taken from. */
function sourceOf(id: string, plan: ConceptPlan): Concept | undefined {
  const part = plan.parts.find(({ into }) => plan.homeOf(into) === id);
  return part && plan.extracted(part.from);
}
