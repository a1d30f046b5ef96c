import { CONCEPT_TYPES, type ConceptType } from '../../model/concept.ts';
import type { Diagnostic, Outcome } from '../../model/diagnostic.ts';
import type { Vocabulary, VocabularyTerm } from '../../model/vocabulary.ts';
import { broaderLinks } from './broader.ts';
import { noLabel, secondLabel, unknownType } from './problems.ts';
import { localName, type Property, type Statement } from './statement.ts';

/** Classes of SKOS that are no concepts. */
const NO_CONCEPTS = new Set(['ConceptScheme', 'Collection', 'OrderedCollection']);

/** All that is said of one term, in the order in which it is said. */
type Said = readonly Statement[];

/** Statements of all files → terms. A term without a label costs that term, a link that leads nowhere that link. */
export function termsOf(statements: readonly Statement[]): Outcome<Vocabulary> {
  const diagnostics: Diagnostic[] = [];
  const bySubject = Map.groupBy(statements, ({ term }) => term);
  const terms = new Map<string, VocabularyTerm>();
  for (const [id, said] of bySubject) {
    const term = termOf(id, said, diagnostics);
    if (term) terms.set(id, term);
  }
  const links = broaderLinks(statements, terms);
  return {
    value: [...terms.values()].map(term => ({ ...term, broader: links.value.get(term.id) ?? [] })),
    diagnostics: [...diagnostics, ...links.diagnostics]
  };
}

function termOf(id: string, said: Said, diagnostics: Diagnostic[]): VocabularyTerm | undefined {
  const classes = said.filter(({ property }) => property === 'class').map(({ value }) => localName(value));
  if (classes.some(name => NO_CONCEPTS.has(name))) return undefined;
  const [first, ...more] = labelsOf(said);
  if (!first) {
    const isConcept =
      classes.includes('Concept') || said.some(({ property }) => /^(?:alt|hidden)Label$/u.test(property));
    if (isConcept) diagnostics.push(noLabel(id, said[0]!.at));
    return undefined;
  }
  const others = more.filter(({ value, property }) => property === 'prefLabel' && value !== first.value);
  for (const other of others) diagnostics.push(secondLabel(other, first));
  const language = languageOf(first);
  const all = (property: Property) => [
    ...new Set(said.filter(one => one.property === property && isRead(one, language)).map(textOf))
  ];
  const definition = said.find(one => one.property === 'definition' && isRead(one, language));
  const type = typeOf(said, classes, diagnostics);
  return {
    id,
    at: first.at,
    label: textOf(first),
    altLabels: [...new Set([...all('altLabel'), ...others.map(textOf)])].filter(
      form => form !== textOf(first)
    ),
    hiddenLabels: all('hiddenLabel'),
    broader: [],
    ...(type && { type }),
    ...(definition && { definition: { text: textOf(definition), at: definition.at } })
  };
}

/** The labels of the language that is read best: English or none named; else the first one's. `rdfs:label` stands in for `prefLabel`. */
function labelsOf(said: Said): Said {
  const named = (property: Property) => said.filter(one => one.property === property && textOf(one) !== '');
  const labels = named('prefLabel').length > 0 ? named('prefLabel') : named('label');
  const english = labels.filter(one => languageOf(one) === 'en');
  const best =
    english.length > 0 ? english : labels.filter(one => languageOf(one) === languageOf(labels[0]!));
  return best;
}

function languageOf({ language = 'en' }: Statement): string {
  return language.toLowerCase().split('-')[0]!;
}

function isRead(statement: Statement, language: string): boolean {
  return textOf(statement) !== '' && (statement.language === undefined || languageOf(statement) === language);
}

function textOf({ value }: Statement): string {
  return value.replace(/\s+/gu, ' ').trim();
}

function typeOf(said: Said, classes: readonly string[], diagnostics: Diagnostic[]): ConceptType | undefined {
  const stated = said.find(({ property }) => property === 'type');
  const type = stated && conceptType(localName(stated.value.trim()));
  if (stated && !type) diagnostics.push(unknownType(stated));
  return type ?? classes.map(conceptType).find(found => found !== undefined);
}

function conceptType(name: string): ConceptType | undefined {
  return CONCEPT_TYPES.find(type => type === name.toLowerCase());
}
