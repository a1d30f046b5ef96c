import type { BroaderLink, Concept } from '../../model/concept.ts';
import { reaches } from '../broader.ts';
import { solid, type Term, type Terms } from './terms.ts';
import { longKey } from '../short-forms.ts';

/**
 * Broader concepts by id: first those that the vocabulary says, then what was found in words and sentences as far as it
 * goes round no circle with them. A term that no text holds is passed over, up to the next ones that stand in a text.
 */
export function broaderTerms(
  found: ReadonlyMap<string, readonly BroaderLink[]>,
  ids: ReadonlySet<string>,
  terms: Terms
): ReadonlyMap<string, readonly BroaderLink[]> {
  if (terms.all.length === 0) return found;
  const broader = new Map<string, BroaderLink[]>();
  const add = (id: string, link: BroaderLink) => {
    const known = broader.get(id) ?? [];
    if (known.some(({ concept }) => concept === link.concept) || reaches(broader, link.concept, id)) return;
    broader.set(id, [...known, link]);
  };
  const bySource = new Map(terms.all.map(term => [term.source.id, term]));
  for (const term of terms.all)
    if (ids.has(term.id)) for (const link of linksOf(term, bySource, ids)) add(term.id, link);
  for (const [id, links] of found) for (const link of links) add(id, link);
  return broader;
}

function linksOf(
  { source }: Term,
  bySource: ReadonlyMap<string, Term>,
  ids: ReadonlySet<string>
): BroaderLink[] {
  return source.broader.flatMap(({ term: name, at }) => {
    const term = bySource.get(name);
    if (!term) return [];
    if (ids.has(term.id)) return [{ concept: term.id, kind: 'vocabulary', at }];
    return linksOf(term, bySource, ids).map(link => ({ ...link, at }));
  });
}

/** Concepts with the label, aliases and definition that the vocabulary gives them; hidden forms are taken from the aliases. */
export function describeTerms(concepts: readonly Concept[], terms: Terms): Concept[] {
  const byId = new Map(terms.all.map(term => [term.id, term]));
  return concepts.map(concept => {
    const term = byId.get(concept.id);
    if (!term) return concept;
    const { source, labels } = term;
    const { label, hiddenLabels, at, definition } = source;
    // A name that another term has already is none of this one.
    const altLabels = source.altLabels.filter(form => labels.has(solid(longKey(form))));
    const hidden = new Set(hiddenLabels.map(form => solid(longKey(form))));
    for (const form of [label, ...altLabels]) hidden.delete(solid(longKey(form)));
    const seen = [concept.label, ...concept.aliases].filter(form => !hidden.has(solid(longKey(form))));
    const aliases = [...new Set([...altLabels, ...seen])].filter(form => form !== label);
    return { ...concept, label, aliases, term: { at, ...(definition && { definition }) } };
  });
}
