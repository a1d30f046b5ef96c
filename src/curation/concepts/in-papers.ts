import type { IntroducedName, PaperConcept, PaperConcepts } from '../../model/concept.ts';
import { compareMentions, compareText, type Mention, type Texts } from '../../model/text.ts';
import { findForms, type Sought } from './forms.ts';
import type { ConceptPlan } from './plan.ts';

/** A paper's concepts as the plan wants them; `sought` are the forms that the curator added, looked for in its `texts`. */
export function curatePaper(
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

/** What names a concept, with the concept that the name belongs to now. */
export function follow<T extends { readonly concept?: string }>(
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
