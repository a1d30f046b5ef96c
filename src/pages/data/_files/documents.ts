import { citationKey } from '../../../cite/index.ts';
import type { PaperData } from '../../../schema/paper.ts';
import type { Collection } from './collection.ts';
import type { ChangesDocument, ConceptsDocument, GraphDocument, PapersDocument } from './schemas.ts';

/** What is handed out of a paper as its page has it. Named one by one: what pages come to need is no promise to programs. */
const PAPER_FIELDS = [
  'id',
  'title',
  'abstract',
  'authors',
  'authorCount',
  'organisation',
  'date',
  'comments',
  'doi',
  'arxiv',
  'url',
  'venue',
  'sources',
  'theme',
  'introduces',
  'relations'
] as const;

/** The same of a concept. */
const CONCEPT_FIELDS = [
  'id',
  'label',
  'type',
  'aliases',
  'theme',
  'broader',
  'narrower',
  'definition',
  'term',
  'together'
] as const;

/** So many shared concepts say why two papers are related. */
const SHARED = 5;

/** The papers of the given slugs, in a file that lies in `folder`; `next` names the file that goes on. */
export function papersOf(
  { title, papers }: Collection,
  slugs: readonly string[],
  folder = '',
  next?: string
): PapersDocument {
  return {
    $schema: `${folder.replace(/[^/]+\//gu, '../')}papers.schema.json`,
    version: 1,
    collection: title,
    ...(next !== undefined && { next }),
    papers: slugs.flatMap(slug => {
      const paper = papers.get(slug);
      return paper ? [paperRecord(slug, paper)] : [];
    })
  };
}

function paperRecord(slug: string, paper: PaperData): PapersDocument['papers'][number] {
  const { concepts, related } = paper;
  return {
    slug,
    page: `papers/${slug}/`,
    key: citationKey(slug),
    ...picked(paper, PAPER_FIELDS),
    concepts: concepts.filter(({ shared }) => shared).map(({ concept, score }) => ({ concept, score })),
    related: related.map(({ paper: other, score, reasons }) => ({
      paper: other,
      score,
      concepts: [...new Set(reasons.flatMap(({ concept }) => concept ?? []))].slice(0, SHARED)
    }))
  };
}

/** All concepts that papers share. */
export function conceptsOf({ title, concepts }: Collection): ConceptsDocument {
  return {
    $schema: 'concepts.schema.json',
    version: 1,
    collection: title,
    concepts: [...concepts].map(([slug, concept]) => ({
      slug,
      page: `concepts/${slug}/`,
      ...picked(concept, CONCEPT_FIELDS),
      papers: concept.papers.map(({ paper, score }) => ({ paper, score }))
    }))
  };
}

/** The whole graph; a node says its name, so that the file can be drawn alone. */
export function graphOf({ title, themes, nodes, edges, papers, concepts }: Collection): GraphDocument {
  return {
    $schema: 'graph.schema.json',
    version: 1,
    collection: title,
    themes: [...themes],
    nodes: nodes.map(node => {
      const concept = node.kind === 'concept' ? concepts.get(node.slug) : undefined;
      const label = concept?.label ?? papers.get(node.slug)?.title ?? node.slug;
      return { ...node, label, ...(concept && { type: concept.type }) };
    }),
    edges: [...edges]
  };
}

/** What changed from build to build. */
export function changesOf({ title, builds }: Collection): ChangesDocument {
  return { $schema: 'changes.schema.json', version: 1, collection: title, builds: [...builds] };
}

/** A document as text, one record a line: small, and a changed record is a changed line. */
export function documentText(document: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(document).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map(record => `\n${JSON.stringify(record)}`).join(',')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{${fields.join(',\n')}}\n`;
}

/** The named fields that a record has. */
function picked<Data extends object, Key extends keyof Data>(
  record: Data,
  keys: readonly Key[]
): Pick<Data, Key> {
  return Object.fromEntries(
    keys.filter(key => record[key] !== undefined).map(key => [key, record[key]])
  ) as Pick<Data, Key>;
}
