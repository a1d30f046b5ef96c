import type { Licence } from '../model/config.ts';
import { readable } from '../model/segments.ts';
import type { ConceptData } from '../schema/concept.ts';
import type { PaperData } from '../schema/paper.ts';
import { data as t } from '../texts/index.ts';

/** A node of JSON-LD with schema.org's words. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A page's address for machines, by its path relative to the home page. */
export type Address = (path: string) => string;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** So many concepts say what a paper is about. */
const ABOUT = 10;

/** The text of a `<script type="application/ld+json">`: no text inside it can end the element or open a comment. */
export function scriptText(data: JsonLd): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

/** A paper as schema.org's `ScholarlyArticle`. Authors stand in it only where a source names them, a date only where none was inferred. */
export function scholarlyArticle(slug: string, paper: PaperData, address: Address): JsonLd {
  const { title, abstract, authors = [], organisation, date, doi, arxiv, url, venue, concepts } = paper;
  const about = concepts.filter(({ shared }) => shared).slice(0, ABOUT);
  const identifier = [...named('DOI', doi), ...named('arXiv', arxiv)];
  const sameAs = [
    ...(url === undefined ? [] : [url]),
    ...(doi === undefined ? [] : [`https://doi.org/${encodeURI(doi)}`]),
    ...(arxiv === undefined ? [] : [`https://arxiv.org/abs/${encodeURI(arxiv)}`])
  ];
  return {
    ...CONTEXT,
    '@type': 'ScholarlyArticle',
    '@id': address(`papers/${slug}/`),
    url: address(`papers/${slug}/`),
    headline: readable(title),
    name: readable(title),
    ...(abstract !== '' && { abstract: readable(abstract) }),
    ...(authors.length > 0 && {
      author: authors.map(name => ({ '@type': 'Person', name: readable(name) }))
    }),
    ...(organisation && {
      sourceOrganization: { '@type': 'Organization', name: readable(organisation.name) }
    }),
    ...(date && !date.inferred && { datePublished: date.iso }),
    ...(venue !== undefined && { publication: readable(venue) }),
    ...(identifier.length > 0 && { identifier }),
    ...(sameAs.length > 0 && { sameAs: [...new Set(sameAs)] }),
    ...(about.length > 0 && {
      about: about.map(({ concept, label }) => ({
        '@type': 'DefinedTerm',
        name: readable(label),
        url: address(`concepts/${concept}/`)
      }))
    }),
    isPartOf: { '@type': 'Dataset', '@id': address('#collection') }
  };
}

function named(propertyID: string, value: string | undefined): JsonLd[] {
  return value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }];
}

/** A concept as schema.org's `DefinedTerm`; its description is the definition of a vocabulary, else the sentence of the collection that defines it best. */
export function definedTerm(
  slug: string,
  concept: ConceptData,
  collection: string,
  address: Address
): JsonLd {
  const { label, aliases, definition, term } = concept;
  const description = term?.definition?.text ?? definition?.text;
  return {
    ...CONTEXT,
    '@type': 'DefinedTerm',
    '@id': address(`concepts/${slug}/`),
    url: address(`concepts/${slug}/`),
    name: readable(label),
    termCode: slug,
    ...(aliases.length > 0 && { alternateName: aliases.map(readable) }),
    ...(description !== undefined && { description: readable(description) }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: t.conceptsOf(collection),
      url: address('concepts/')
    }
  };
}

/** What is said of the collection as a whole. */
export interface CollectionFacts {
  readonly title: string;
  readonly sentence: string;
  readonly language: string;
  readonly licence?: Licence;
  readonly papers: number;
  readonly concepts: number;
  /** Names of the themes. */
  readonly themes: readonly string[];
}

const FILES = [
  ['papers.json', 'application/json'],
  ['concepts.json', 'application/json'],
  ['graph.json', 'application/json'],
  ['papers.bib', 'application/x-bibtex'],
  ['papers.ris', 'application/x-research-info-systems'],
  ['papers.csl.json', 'application/vnd.citationstyles.csl+json']
] as const;

/** The collection as schema.org's `Dataset`, with the files in which it is handed out. */
export function dataset(facts: CollectionFacts, address: Address): JsonLd {
  const { title, sentence, language, licence, papers, concepts, themes } = facts;
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': address('#collection'),
    url: address(''),
    name: title,
    description: t.collection(sentence, papers, concepts),
    inLanguage: language,
    isAccessibleForFree: true,
    ...(licence && { license: licence.url ?? licence.name }),
    keywords: [...themes],
    distribution: FILES.map(([name, encodingFormat]) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl: address(`data/${name}`)
    }))
  };
}

/** The `citation_…` tags that Google Scholar and Zotero read: what is known of a paper, and nothing else. */
export function citationTags(
  slug: string,
  paper: PaperData,
  address: Address
): { readonly name: string; readonly content: string }[] {
  const { title, authors = [], date, doi, arxiv, venue, abstract } = paper;
  const day = date && !date.inferred ? date.iso.replaceAll('-', '/') : undefined;
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', readable(title)],
    ...authors.map((author): [string, string] => ['citation_author', readable(author)]),
    ['citation_publication_date', day],
    ['citation_journal_title', venue && readable(venue)],
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_abstract', abstract === '' ? undefined : readable(abstract)],
    ['citation_abstract_html_url', address(`papers/${slug}/`)]
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
