import type { BroaderLink, Concept, ConceptType, Definition } from '../model/concept.ts';
import { compareText } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { slugOf } from './keys.ts';
import { orderForms, type FormUse } from './labels.ts';
import type { Chosen } from './select.ts';

/** What is known of concepts beside their forms, by id. */
export interface ConceptFacts {
  /** Ids of all papers, in the order in which concepts list them. */
  readonly order: readonly string[];
  readonly types: ReadonlyMap<string, ConceptType>;
  readonly broader: ReadonlyMap<string, readonly BroaderLink[]>;
  readonly definitions: ReadonlyMap<string, Definition>;
}

interface Gathered {
  readonly key: string;
  readonly papers: string[];
  /** By text as it stands there; forms that differ in white space only are one. */
  readonly forms: Map<string, FormUse>;
}

/** Every concept with its label, its aliases and its papers, ordered by id. */
export function describeConcepts(
  collection: Collection,
  chosen: readonly (readonly Chosen[])[],
  facts: ConceptFacts
): Concept[] {
  const place = new Map(facts.order.map((id, i) => [id, i]));
  return [...gatherForms(collection, chosen)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { key, papers, forms }]) => {
      const [label, ...aliases] = orderForms(key, [...new Set(forms.values())]);
      const definition = facts.definitions.get(id);
      return {
        id,
        slug: slugOf(id),
        label: label!,
        type: facts.types.get(id)!,
        aliases,
        papers: papers.sort((a, b) => place.get(a)! - place.get(b)!),
        broader: facts.broader.get(id) ?? [],
        ...(definition && { definition })
      };
    });
}

function gatherForms(collection: Collection, chosen: readonly (readonly Chosen[])[]): Map<string, Gathered> {
  const concepts = new Map<string, Gathered>();
  for (const [paper, own] of chosen.entries()) {
    const { tokens } = collection.fields[paper]![1]!;
    for (const { id, key, mentions } of own) {
      let concept = concepts.get(id);
      if (!concept) concepts.set(id, (concept = { key, papers: [], forms: new Map() }));
      concept.papers.push(collection.papers[paper]!.id);
      for (const { field, start, text } of mentions) {
        const form = concept.forms.get(text) ?? newForm(concept.forms, text);
        if (form.last !== paper) form.papers++;
        form.last = paper;
        if (field === 'abstract' && start > tokens[0]!.start) form.running++;
      }
    }
  }
  return concepts;
}

function newForm(forms: Map<string, FormUse>, text: string): FormUse {
  const folded = text.replace(/[\s~]+/gu, ' ');
  const form = forms.get(folded) ?? { text: folded, papers: 0, running: 0, last: -1 };
  forms.set(text, form).set(folded, form);
  return form;
}
