import { CITATION_FORMATS, cite } from '../../../cite/index.ts';
import { dataFiles as t } from '../../../texts/index.ts';
import { groupsOf, type Collection, type Group } from './collection.ts';
import { changesOf, conceptsOf, documentText, graphOf, papersOf } from './documents.ts';
import { markdownOf } from './markdown.ts';
import { DOCUMENT_NAMES, jsonSchema, type DocumentName } from './schemas.ts';
import { SKOS_PATH, skosText } from './skos.ts';

/** A file for machines under `data/`. */
export interface DataFile {
  /** Relative to `data/`. */
  readonly path: string;
  /** What is in it, in plain words. */
  readonly about: string;
  readonly mediaType: string;
  /** Name of the document whose schema it follows. */
  readonly schema?: DocumentName;
  /** Made when it is asked for: nobody needs all files at once. */
  readonly text: () => string;
}

/** Formats in which bibliographies are handed out. */
export const BIBLIOGRAPHIES = CITATION_FORMATS.filter(({ id }) => id !== 'plain');

const JSON_TYPE = 'application/json';

/** Papers in one document: about 12 MB. Some hosts refuse files of more than 25 MB. */
const PAPERS_A_DOCUMENT = 2000;

/** Files of the whole collection. */
export function wholeFiles(collection: Collection): DataFile[] {
  const slugs = [...collection.papers.keys()];
  return [
    ...paperFiles(collection, '', slugs, t.papers(undefined)),
    {
      path: 'concepts.json',
      about: t.concepts,
      mediaType: JSON_TYPE,
      schema: 'concepts',
      text: () => documentText(conceptsOf(collection))
    },
    {
      path: SKOS_PATH,
      about: t.skos,
      mediaType: 'application/ld+json',
      text: () => skosText(collection)
    },
    {
      path: 'graph.json',
      about: t.graph,
      mediaType: JSON_TYPE,
      schema: 'graph',
      text: () => documentText(graphOf(collection))
    },
    {
      path: 'changes.json',
      about: t.changes,
      mediaType: JSON_TYPE,
      schema: 'changes',
      text: () => documentText(changesOf(collection))
    },
    ...bibliographies(collection, '', slugs)
  ];
}

/** JSON Schemas of the documents. */
export function schemaFiles(): DataFile[] {
  return DOCUMENT_NAMES.map(name => ({
    path: `${name}.schema.json`,
    about: t.schema(name),
    mediaType: 'application/schema+json',
    text: () => jsonSchema(name)
  }));
}

/** Files of one theme. */
export function groupFiles(collection: Collection, group: Group): DataFile[] {
  const folder = `themes/${group.id}/`;
  return [
    ...paperFiles(collection, folder, group.papers, t.papers(group.label)),
    ...bibliographies(collection, folder, group.papers, group.label),
    ...markdownOf(collection, group).map((text, at) => ({
      path: `${folder}papers${at === 0 ? '' : `-${at + 1}`}.md`,
      about: t.markdown(group.label),
      mediaType: 'text/markdown',
      text: () => text
    }))
  ];
}

/** All files, in the order in which the data page names them. */
export function dataFiles(collection: Collection): DataFile[] {
  return [
    ...wholeFiles(collection),
    ...schemaFiles(),
    ...groupsOf(collection).flatMap(group => groupFiles(collection, group))
  ];
}

/** `papers.json`, `papers-2.json`, …: parts that every host takes. */
function paperFiles(
  collection: Collection,
  folder: string,
  slugs: readonly string[],
  about: string
): DataFile[] {
  const parts = Math.max(1, Math.ceil(slugs.length / PAPERS_A_DOCUMENT));
  const nameOf = (part: number) => (part === 1 ? 'papers.json' : `papers-${part}.json`);
  return Array.from({ length: parts }, (_, at) => ({
    path: folder + nameOf(at + 1),
    about: parts === 1 ? about : t.part(about, at + 1, parts),
    mediaType: JSON_TYPE,
    schema: 'papers',
    text: () => {
      const part = slugs.slice(at * PAPERS_A_DOCUMENT, (at + 1) * PAPERS_A_DOCUMENT);
      const next = at + 1 < parts ? nameOf(at + 2) : undefined;
      return documentText(papersOf(collection, part, folder, next));
    }
  }));
}

function bibliographies(
  { papers }: Collection,
  folder: string,
  slugs: readonly string[],
  theme?: string
): DataFile[] {
  return BIBLIOGRAPHIES.map(({ id, name, ending, mediaType }) => ({
    path: `${folder}papers.${ending}`,
    about: t.bibliography(theme, name),
    mediaType,
    text: () =>
      cite(
        slugs.map(slug => ({ ...papers.get(slug)!, slug })),
        id
      )
  }));
}
