import type { Concept } from '../model/concept.ts';
import { foldText } from '../model/slug.ts';
import type { BuildEntry, Why } from '../schema/build.ts';
import { causeOfRest, type Causes } from './causes.ts';
import type { State } from './state.ts';

type Concepts = State['concepts'];
type Changed = BuildEntry['concepts']['changed'];

/** What a comparison of concepts needs to know beside the two states. */
export interface ConceptContext {
  /** The concepts that have a page now. */
  readonly shared: readonly Concept[];
  /** Ids of the papers that came or say something else now. */
  readonly touched: ReadonlySet<string>;
  /** True where a paper went. */
  readonly papersWent: boolean;
  readonly causes: Causes;
}

/** Concepts that came, went, have another name, or have other papers. */
export function conceptChanges(
  before: Concepts,
  now: Concepts,
  context: ConceptContext
): BuildEntry['concepts'] {
  const why = whyConcept(context);
  const named = byName(context.shared);
  const gone = Object.entries(before).filter(([id]) => !(id in now));
  const heirs = new Map(gone.map(([id, { label }]) => [id, named.get(foldText(label))?.id] as const));
  /** By new id: the old one, where the concept is the same under another id. */
  const moved = new Map<string, string>();
  for (const [id, heir] of heirs) if (heir && !(heir in before) && !moved.has(heir)) moved.set(heir, id);
  return {
    came: Object.entries(now).flatMap(([id, { slug, label, type, papers }]) =>
      id in before || moved.has(id) ? [] : [{ slug, label, type, papers, why: why(id) }]
    ),
    went: gone.flatMap(([id, { slug, label, type }]) => {
      const heir = heirs.get(id);
      if (heir && moved.get(heir) === id) return [];
      const to = heir && now[heir]?.slug;
      return [{ slug, label, type, why: why(heir ?? id), ...(to !== undefined && { to }) }];
    }),
    renamed: Object.entries(now).flatMap(([id, { slug, label, type }]) => {
      const old = before[moved.get(id) ?? id];
      if (!old || (old.slug === slug && old.label === label)) return [];
      return [{ from: old.slug, to: slug, before: old.label, label, type, why: why(id) }];
    }),
    changed: Object.entries(now).flatMap(([id, concept]) => {
      const old = before[moved.get(id) ?? id];
      return old ? changed(old, concept, why(id)) : [];
    })
  };
}

function changed(before: Concepts[string], now: Concepts[string], why: Why): Changed {
  const { slug, label, type } = now;
  const grew = before.papers !== now.papers;
  const retyped = before.type !== type;
  if (!grew && !retyped) return [];
  return [
    {
      slug,
      label,
      type,
      ...(grew && { papers: [before.papers, now.papers] as [number, number] }),
      ...(retyped && { before: before.type }),
      why
    }
  ];
}

/** Concepts by every name that they go by, folded. A label counts before an alias of another concept. */
function byName(concepts: readonly Concept[]): Map<string, Concept> {
  const names = new Map<string, Concept>();
  for (const concept of concepts) for (const alias of concept.aliases) names.set(foldText(alias), concept);
  for (const concept of concepts) names.set(foldText(concept.label), concept);
  return names;
}

function whyConcept({ shared, touched, papersWent, causes }: ConceptContext): (id: string) => Why {
  const papers = new Map(shared.map(concept => [concept.id, concept.papers]));
  const rest = causeOfRest(causes);
  return id => {
    const own = papers.get(id);
    // Of a concept that went nobody knows the papers any more: where papers went, they are the likeliest reason.
    const isTouched = own ? own.some(paper => touched.has(paper)) : papersWent;
    return isTouched || (papersWent && rest === 'rest') ? 'papers' : rest;
  };
}
