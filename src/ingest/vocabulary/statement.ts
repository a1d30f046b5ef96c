import type { SourceRef } from '../../model/paper.ts';

/** What a statement says of a term. */
export type Property =
  | 'prefLabel'
  | 'label'
  | 'altLabel'
  | 'hiddenLabel'
  | 'broader'
  | 'narrower'
  | 'type'
  | 'class'
  | 'definition';

/** One thing that a file says of one term, whatever its syntax. */
export interface Statement {
  readonly term: string;
  readonly property: Property;
  readonly value: string;
  /** BCP 47, where the value is text in a language. */
  readonly language?: string;
  readonly at: SourceRef;
}

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** Prefixes that files use, often without declaring them. */
export const PREFIXES: Readonly<Record<string, string>> = {
  skos: SKOS,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  dct: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const PROPERTIES: Readonly<Record<string, Property>> = {
  [`${SKOS}prefLabel`]: 'prefLabel',
  [`${PREFIXES['rdfs']}label`]: 'label',
  [`${SKOS}altLabel`]: 'altLabel',
  [`${SKOS}hiddenLabel`]: 'hiddenLabel',
  [`${SKOS}broader`]: 'broader',
  [`${SKOS}narrower`]: 'narrower',
  [`${PREFIXES['dcterms']}type`]: 'type',
  [`${PREFIXES['dc']}type`]: 'type',
  [`${PREFIXES['rdf']}type`]: 'class',
  [`${SKOS}definition`]: 'definition'
};

/** The property that an IRI names (SKOS reference, W3C 2009; Dublin Core's `type`); undefined for all others. */
export function propertyOf(iri: string): Property | undefined {
  return Object.hasOwn(PROPERTIES, iri) ? PROPERTIES[iri] : undefined;
}

/** The last part of an IRI: `…/core#Concept` → `Concept`. */
export function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'), iri.lastIndexOf(':')) + 1);
}
