import {
  isShared,
  type BroaderLink,
  type Concept,
  type ConceptIndex,
  type IntroducedName,
  type PaperConcept,
  type PaperConcepts
} from '../../model/concept.ts';
import { compareMentions, compareText, type Mention, type Texts } from '../../model/text.ts';
import { findForms, formsIn, nameForms, patternOf, type Sought } from './forms.ts';
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
  const concepts = describe(index, papers, plan, touched);
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

function curatePaper(
  entry: PaperConcepts,
  plan: ConceptPlan,
  touched: ReadonlySet<string>,
  sought: readonly Sought[],
  texts: Texts
): PaperConcepts {
  const found = sought
    .map(({ id, pattern }) => ({ id, mentions: findForms(texts, pattern) }))
    .filter(({ mentions }) => mentions.length > 0);
  const introduces = entry.introduces.map((name): IntroducedName =>
    follow(name, name.name, entry.paper, plan)
  );
  if (found.length === 0 && !entry.concepts.some(({ id }) => touched.has(id)))
    return { ...entry, introduces };
  const own = new Map<string, { score: number; mentions: Mention[] }>();
  for (const { id, score, mentions } of entry.concepts)
    for (const mention of mentions) {
      const owner = touched.has(id) ? plan.ownerOf(id, entry.paper, mention.text) : id;
      if (owner !== undefined) addMention(own, owner, score, mention);
    }
  for (const { id, mentions } of found)
    if (!plan.hidden.has(id))
      for (const mention of mentions) addMention(own, id, scoreOfNew(entry, mention), mention);
  const concepts = [...own].map(([id, { score, mentions }]): PaperConcept => ({
    id,
    score,
    mentions: mentions.sort(compareMentions)
  }));
  return {
    ...entry,
    introduces,
    concepts: concepts.sort((a, b) => b.score - a.score || compareText(a.id, b.id))
  };
}

/** Adds a place, unless the concept has one there already. */
function addMention(
  own: Map<string, { score: number; mentions: Mention[] }>,
  id: string,
  score: number,
  mention: Mention
): void {
  const known = own.get(id);
  if (!known) {
    own.set(id, { score, mentions: [mention] });
    return;
  }
  known.score = Math.max(known.score, score);
  const { field, start, end } = mention;
  if (!known.mentions.some(other => other.field === field && other.start < end && start < other.end))
    known.mentions.push(mention);
}

/** What a paper names only in the curator's words is as important to it as its best concept where the title says it, else as its middle one. */
function scoreOfNew({ concepts }: PaperConcepts, { field }: Mention): number {
  const scores = concepts.map(({ score }) => score).sort((a, b) => b - a);
  return scores[field === 'title' ? 0 : Math.floor(scores.length / 2)] ?? 1;
}

/** All concepts that a paper still has, ordered by id; touched ones described anew. */
function describe(
  index: ConceptIndex,
  papers: readonly PaperConcepts[],
  plan: ConceptPlan,
  touched: ReadonlySet<string>
): Concept[] {
  const members = new Map<string, { paper: string; mentions: readonly Mention[] }[]>();
  for (const { paper, concepts } of papers)
    for (const { id, mentions } of concepts) {
      if (!touched.has(id)) continue;
      const known = members.get(id);
      if (known) known.push({ paper, mentions });
      else members.set(id, [{ paper, mentions }]);
    }
  const described = [...members].map(([id, own]): Concept => {
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
  });
  const untouched = index.concepts.filter(({ id }) => !touched.has(id));
  return [...untouched, ...described].sort((a, b) => compareText(a.id, b.id));
}

/** The concept that a part was taken from. */
function sourceOf(id: string, plan: ConceptPlan): Concept | undefined {
  const part = plan.parts.find(({ into }) => plan.homeOf(into) === id);
  return part && plan.extracted(part.from);
}

/** Links to broader concepts as far as they still lead somewhere else, each place once. */
function broaderOf(concept: Concept, plan: ConceptPlan, known: ReadonlySet<string>): BroaderLink[] {
  const links = new Map<string, BroaderLink>();
  for (const link of concept.broader) {
    const home = plan.homeOf(link.concept);
    if (home !== concept.id && known.has(home) && !links.has(home))
      links.set(home, { ...link, concept: home });
  }
  return [...links.values()];
}

/** Merging may close a circle: the link that would do so is left out, the concepts taken by id. */
function withoutCycles(concepts: readonly Concept[]): Concept[] {
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

/** What names a concept, with the concept that the name belongs to now. */
function follow<T extends { readonly concept?: string }>(
  target: T,
  text: string,
  paper: string,
  plan: ConceptPlan
): T {
  if (target.concept === undefined) return target;
  const owner = plan.ownerOf(target.concept, paper, text);
  if (owner === target.concept) return target;
  const { concept: _, ...rest } = target;
  return (owner === undefined ? rest : { ...rest, concept: owner }) as T;
}

function hidden(index: ConceptIndex, plan: ConceptPlan): ConceptIndex['leftOut'] {
  return index.concepts
    .filter(({ id }) => plan.hidden.has(plan.homeOf(id)))
    .map(({ label, papers }) => ({ text: label, reason: 'hidden by the curator', papers: papers.length }));
}
