import type { ConceptData } from '../../../schema/concept.ts';
import { data as t } from '../../../texts/index.ts';
import type { Collection } from './collection.ts';

/** Name of the file, under `data/`. */
export const SKOS_PATH = 'concepts.skos.jsonld';

const SCHEME = '#scheme';
const link = (name: string, container?: '@set') => ({
  '@id': `skos:${name}`,
  '@type': '@id',
  ...(container && { '@container': container })
});
const text = (name: string) => ({ '@id': `skos:${name}`, '@container': '@set' });

/** Written into the file, so that nobody has to fetch it. */
const contextIn = (language: string) => ({
  '@language': language,
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  class: '@type',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  title: 'dcterms:title',
  type: { '@id': 'dcterms:type', '@language': null },
  prefLabel: 'skos:prefLabel',
  altLabel: text('altLabel'),
  definition: 'skos:definition',
  scopeNote: 'skos:scopeNote',
  broader: link('broader', '@set'),
  narrower: link('narrower', '@set'),
  inScheme: link('inScheme'),
  topConceptOf: link('topConceptOf'),
  hasTopConcept: link('hasTopConcept', '@set')
});

/**
 * The concepts as a SKOS concept scheme in JSON-LD (W3C 2009, 2020), one a line. A concept's address is that of its page,
 * relative to the file.
 */
export function skosText({ title, language, concepts }: Collection): string {
  const tops = [...concepts].filter(([, { broader }]) => broader.length === 0).map(([slug]) => idOf(slug));
  const nodes = [
    { id: SCHEME, class: 'ConceptScheme', title, hasTopConcept: tops },
    ...[...concepts].map(([slug, concept]) => nodeOf(slug, concept, title))
  ];
  const lines = nodes.map(node => JSON.stringify(node));
  return `{"@context": ${JSON.stringify(contextIn(language))},\n"@graph": [\n${lines.join(',\n')}\n]}\n`;
}

function nodeOf(slug: string, concept: ConceptData, title: string) {
  const { label, type, aliases, definition, term, broader, narrower, papers } = concept;
  const said = term?.definition?.text ?? definition?.text;
  return {
    id: idOf(slug),
    class: 'Concept',
    prefLabel: label,
    ...(aliases.length > 0 && { altLabel: aliases }),
    type,
    ...(said !== undefined && { definition: said }),
    scopeNote: t.scopeNote(papers.length, title, type),
    ...(broader.length > 0 && { broader: broader.map(other => idOf(other.concept)) }),
    ...(narrower.length > 0 && { narrower: narrower.map(idOf) }),
    inScheme: SCHEME,
    ...(broader.length === 0 && { topConceptOf: SCHEME })
  };
}

function idOf(slug: string): string {
  return `../concepts/${slug}/`;
}
