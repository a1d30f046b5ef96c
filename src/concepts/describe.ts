import type { BroaderLink, Concept, ConceptType, Definition } from '../model/concept.ts';
import { compareText } from '../model/text.ts';
import type { Collection } from './collection.ts';
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
export interface FormUse {
  readonly text: string;
  papers: number;
  running: number;
  last: number;
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

/** Written out, a concept is shown so if at least this share of its uses is; else by its short form: `GPU`. */
const WRITTEN_OUT = 0.2;
/** Small letters are shown if at least this share of the uses of the same letters is small. */
const SMALL_LETTERS = 0.25;

/** The forms of a concept: first the one to show, as most papers write it, then the rest by use, then by text. */
export function orderForms(key: string, forms: readonly FormUse[]): string[] {
  if (forms.length === 1) return [forms[0]!.text];
  const ordered = [...forms].sort(
    (a, b) => b.papers - a.papers || b.running - a.running || compareText(a.text, b.text)
  );
  const words = Math.min(key.split(' ').length, 2);
  const writtenOut = ordered.filter(({ text }) => text.split(/[\s-]+/u).length >= words);
  const shown = uses(writtenOut) >= WRITTEN_OUT * uses(ordered) ? writtenOut : ordered;
  const byLetters = Map.groupBy(shown, ({ text }) => text.toLowerCase());
  const worth = (letters: string) => uses(byLetters.get(letters)!) * (isSingular(letters, key) ? 2 : 1);
  const [letters] = [...byLetters.keys()].sort((a, b) => worth(b) - worth(a) || compareText(a, b));
  const group = byLetters.get(letters!)!;
  const small = group.find(({ text }) => text === letters);
  const label = small && small.papers >= SMALL_LETTERS * uses(group) ? small : group[0]!;
  return [label.text, ...ordered.filter(form => form !== label).map(({ text }) => text)];
}

function uses(forms: readonly FormUse[]): number {
  return forms.reduce((sum, { papers }) => sum + papers, 0);
}

function isSingular(letters: string, key: string): boolean {
  return letters.replace(/[\s-]+/gu, '') === key.replaceAll(' ', '');
}
