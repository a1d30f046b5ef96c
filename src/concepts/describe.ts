import type { BroaderLink, Concept, ConceptType, Definition } from '../model/concept.ts';
import { compareText } from '../model/text.ts';
import type { Collection } from './collection.ts';
import { mentionOf } from './mentions.ts';
import type { Chosen } from './select.ts';

/** What is known of concepts beside their forms, by id. */
export interface ConceptFacts {
  /** Ids of all papers, in the order in which concepts list them. */
  readonly order: readonly string[];
  readonly types: ReadonlyMap<string, ConceptType>;
  readonly broader: ReadonlyMap<string, readonly BroaderLink[]>;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** How often a form is written: papers, and places in running text, where capitals mean something. */
interface FormUse {
  readonly text: string;
  papers: number;
  running: number;
  last: number;
}

interface Gathered {
  readonly key: string;
  readonly papers: string[];
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
      const [label, ...aliases] = orderForms(key, [...forms.values()]);
      const definition = facts.definitions.get(id);
      return {
        id,
        slug: id,
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
  for (const [paper, own] of chosen.entries())
    for (const { id, key, occurrences } of own) {
      let concept = concepts.get(id);
      if (!concept) concepts.set(id, (concept = { key, papers: [], forms: new Map() }));
      concept.papers.push(collection.papers[paper]!.id);
      for (const occurrence of occurrences) {
        const text = mentionOf(collection, paper, occurrence).text.replace(/[\s~]+/gu, ' ');
        let form = concept.forms.get(text);
        if (!form) concept.forms.set(text, (form = { text, papers: 0, running: 0, last: -1 }));
        if (form.last !== paper) form.papers++;
        form.last = paper;
        if (occurrence.field === 1 && occurrence.from > 0) form.running++;
      }
    }
  return concepts;
}

/**
 * The forms of a concept, the one to show first: written out rather than short, then as most papers write it in running
 * text. The rest by use, then by text.
 */
export function orderForms(key: string, forms: readonly FormUse[]): string[] {
  const words = key.split(' ').length;
  const byCase = new Map<string, number>();
  for (const { text, papers } of forms)
    byCase.set(text.toLowerCase(), (byCase.get(text.toLowerCase()) ?? 0) + papers);
  const isWrittenOut = ({ text }: FormUse) => text.split(/[\s-]+/u).length >= Math.min(words, 2);
  const isSingular = ({ text }: FormUse) =>
    text.toLowerCase().replace(/[\s-]+/gu, '') === key.replaceAll(' ', '');
  const worth = (form: FormUse) =>
    (isWrittenOut(form) ? 1000 : 0) +
    byCase.get(form.text.toLowerCase())! * (isSingular(form) ? 2 : 1) +
    form.running / (1 + form.running);
  const [label] = [...forms].sort(
    (a, b) => worth(b) - worth(a) || b.running - a.running || compareText(b.text, a.text)
  );
  const rest = forms
    .filter(form => form !== label)
    .sort((a, b) => b.papers - a.papers || compareText(a.text, b.text));
  return [label!.text, ...rest.map(({ text }) => text)];
}
