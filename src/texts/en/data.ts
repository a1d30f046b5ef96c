import { counted, words } from './words.ts';

/** The page of the files that the site hands out. */
export const data = {
  title: 'Data',
  description: (site: string) =>
    `${site} as files: papers, concepts and graph as JSON, bibliographies, and text for language models.`,
  lead: (papers: number, concepts: number) =>
    `Everything these pages show can be taken home: ${counted(papers, 'paper')}, ` +
    `${counted(concepts, 'shared concept')} and the graph that they form. The files are made together with the site; the same ` +
    'sources always give the same files.',
  bibliographies: 'For a reference manager',
  bibliographiesSays:
    'Import one of these into Zotero, JabRef, EndNote or a LaTeX project. A paper keeps its key when the collection grows. ' +
    'Where a source names no authors, none are made up: a note in the entry says so.',
  documents: 'For a program',
  documentsSays:
    'Each document states its version and its schema, which explains every field. Papers and concepts are identified by the ' +
    'last part of their pages’ addresses. Positions in a text count UTF-16 code units, as JavaScript does.',
  schema: (file: string) => `Schema of ${file}`,
  /** Beside a concept in the file of a thesaurus. */
  scopeNote: (papers: number, site: string, type: keyof typeof words.type) =>
    `As ${counted(papers, 'paper')} of “${site}” use it, as a ${words.type[type]}.`,
  /** What the collection is, for programs. */
  collection: (sentence: string, papers: number, concepts: number) =>
    `${sentence} ${papers} papers and ${concepts} concepts that they share, with the sentences that tie them.`,
  conceptsOf: (site: string) => `Concepts of ${site}`,
  package: 'All files of this page with sizes and hashes, as a [data package](datapackage).',
  llms: 'What this site is, and where to find its texts, for language models.',
  feed: 'The newest papers, for a feed reader.',
  noSite:
    'This copy was built without knowing the address it is served from, so it has no feed and no sitemap: both need full ' +
    'addresses.',
  themes: 'Theme by theme',
  themesSays:
    'The same files with the papers of one theme each; Markdown to read, or to give to a language model.',
  theme: 'Theme',
  papers: 'Papers',
  files: 'Files',
  rights: 'Rights',
  rightsSays:
    'Titles and abstracts belong to their authors. Concepts, links and places on the map are computed from them.'
};
