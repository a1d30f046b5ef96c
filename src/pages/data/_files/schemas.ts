import { z } from 'zod';
import { buildEntrySchema } from '../../../schema/build.ts';
import { conceptSchema } from '../../../schema/concept.ts';
import { graphNodeSchema, graphSchema, themeSchema } from '../../../schema/graph.ts';
import { conceptType, slug } from '../../../schema/mention.ts';
import { paperSchema } from '../../../schema/paper.ts';

const paper = paperSchema.shape;
const concept = conceptSchema.shape;

const page = z.string().describe('Address of its page, relative to the home page of the site.');

/** What every document begins with. */
const head = (name: string) => ({
  $schema: z
    .string()
    .regex(new RegExp(`^(?:\\.\\./)*${name}\\.schema\\.json$`, 'u'))
    .describe('Address of the schema of this document, relative to it.'),
  version: z.literal(1).describe('Fields may be added within a version; a changed meaning raises it.'),
  collection: z.string().describe('Name of the collection.')
});

const paperRecord = z
  .strictObject({
    slug: slug.describe('Name of its page; other records name it so. Stays when papers are added.'),
    page,
    key: z.string().describe('Its citation key in the BibTeX, RIS and CSL-JSON files.'),
    id: paper.id.describe('The id that the input gave, else the slug.'),
    title: paper.title.describe('As the source wrote it; may hold TeX.'),
    abstract: paper.abstract.describe('As the source wrote it; may hold TeX and addresses.'),
    authors: paper.authors.describe('Names in the order of the byline; absent where no source gives them.'),
    authorCount: paper.authorCount.describe('How many authors there are, where a source says so.'),
    organisation: paper.organisation.describe('The organisation that stands as byline.'),
    date: paper.date.describe('As precise as it is known. `inferred`: the source left the year out.'),
    comments: paper.comments.describe('Comments on the listing page.'),
    doi: paper.doi,
    arxiv: paper.arxiv.describe('Without the version.'),
    url: paper.url.describe('The paper’s own page.'),
    venue: paper.venue,
    sources: paper.sources.describe('Every listing that it was merged from: file and line, counted from 1.'),
    theme: paper.theme.describe('Id of its theme in graph.json.'),
    introduces: paper.introduces.describe(
      'Names that it gives to things of its own, each with its sentence.'
    ),
    relations: paper.relations.describe('Links that it states in words, each with its sentence.'),
    concepts: z
      .array(z.strictObject({ concept: slug, score: z.number() }))
      .describe('Concepts that it shares with other papers, best first. Scores compare within a paper.'),
    related: z
      .array(z.strictObject({ paper: slug, score: z.number(), concepts: z.array(slug) }))
      .describe('Related papers, best first, with the shared concepts that weigh most.')
  })
  .describe('A paper. Absent fields: no source says them.');

const conceptRecord = z
  .strictObject({
    slug: slug.describe('Name of its page; other records name it so. Stays when papers are added.'),
    page,
    id: concept.id,
    label: concept.label.describe('The form that people write.'),
    type: concept.type,
    aliases: concept.aliases.describe('Every other form.'),
    theme: concept.theme.describe('Id of the theme that most of its papers lie in.'),
    broader: concept.broader.describe('Broader concepts, and why they are broader.'),
    narrower: concept.narrower,
    definition: concept.definition.describe('The sentence of the collection that says best what it is.'),
    term: concept.term.describe('The term of a vocabulary that it is: where it stands, and its definition.'),
    papers: z
      .array(z.strictObject({ paper: slug, score: z.number() }))
      .describe(
        'Its papers, the one that is most about it first; a score is a share of the paper’s best, 0 to 1.'
      ),
    together: concept.together.describe('Concepts that share papers with it more often than chance.')
  })
  .describe('A concept that two or more papers share.');

const node = graphNodeSchema
  .extend({
    label: z.string().describe('A paper’s title or a concept’s label.'),
    type: conceptType.optional().describe('Of a concept.')
  })
  .describe('A paper or a concept and its place on the map; x to the right, y down.');

/** `papers.json`, or the papers of one theme. */
export const papersDocument = z
  .strictObject({
    ...head('papers'),
    next: z
      .string()
      .optional()
      .describe('The file beside this one that goes on, where papers fill more than one.'),
    papers: z.array(paperRecord)
  })
  .describe('The papers of a collection, in the order of their slugs.');

/** `concepts.json`. */
export const conceptsDocument = z
  .strictObject({ ...head('concepts'), concepts: z.array(conceptRecord) })
  .describe('The concepts that papers share, in the order of their slugs.');

/** `graph.json`. */
export const graphDocument = z
  .strictObject({
    ...head('graph'),
    themes: z.array(themeSchema).describe('Clusters of papers, the most central paper first.'),
    nodes: z.array(node),
    edges: graphSchema.shape.edges.describe(
      '`mentions` weighs a concept in a paper, `related` how near two papers are; one edge for each pair.'
    )
  })
  .describe('Papers and concepts, how they hang together, and where they lie.');

/** `changes.json`. */
export const changesDocument = z
  .strictObject({
    ...head('changes'),
    builds: z
      .array(buildEntrySchema)
      .describe('Builds from different inputs, the newest first; each is compared with the one before it.')
  })
  .describe('What came, went and changed from build to build, and why.');

export type PapersDocument = z.infer<typeof papersDocument>;
export type ConceptsDocument = z.infer<typeof conceptsDocument>;
export type GraphDocument = z.infer<typeof graphDocument>;
export type ChangesDocument = z.infer<typeof changesDocument>;

const DOCUMENTS = {
  papers: papersDocument,
  concepts: conceptsDocument,
  graph: graphDocument,
  changes: changesDocument
};

/** Names of the documents that have a schema. */
export type DocumentName = keyof typeof DOCUMENTS;

/** The same, in the order in which they are listed. */
export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as DocumentName[];

/** The JSON Schema (2020-12) of a document, as text. */
export function jsonSchema(name: DocumentName): string {
  return `${JSON.stringify({ title: `${name}.json`, ...z.toJSONSchema(DOCUMENTS[name]) }, null, 2)}\n`;
}
