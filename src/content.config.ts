import { defineCollection } from 'astro:content';
import { graphJson, handwritten, safeMdx } from './integrations/safe-mdx/index.ts';
import { buildEntrySchema, type BuildData } from './schema/build.ts';
import { conceptSchema } from './schema/concept.ts';
import { graphSchema, themeSchema, type GraphData } from './schema/graph.ts';
import { handwrittenPageSchema, noteSchema } from './schema/handwritten.ts';
import { paperSchema, type PaperData } from './schema/paper.ts';

const file = './content/graph.json';

const papers = defineCollection({
  schema: paperSchema,
  loader: safeMdx({
    directory: './content/papers',
    sentences: true,
    types: data => new Map((data as PaperData).concepts.map(({ concept, type }) => [concept, type]))
  })
});

const concepts = defineCollection({
  schema: conceptSchema,
  loader: safeMdx({ directory: './content/concepts' })
});

/** An entry a theme, named by its id. */
const themes = defineCollection({
  schema: themeSchema,
  loader: graphJson({
    file,
    select: content =>
      ((content as Partial<GraphData>).themes ?? []).map(theme => ({ id: theme.id, data: theme }))
  })
});

/** One entry, `graph`: nodes and edges, lineage, bridges and gaps. */
const graph = defineCollection({
  schema: graphSchema.omit({ generated: true, version: true, themes: true }),
  loader: graphJson({
    file,
    select: ({ nodes, edges, lineage, bridges, gaps }) =>
      nodes ? [{ id: 'graph', data: { nodes, edges, lineage, bridges, gaps } }] : []
  })
});

/** An entry a build that the log knows, named by its number. */
const builds = defineCollection({
  schema: buildEntrySchema,
  loader: graphJson({
    file: './content/build.json',
    optional: true,
    select: content =>
      ((content as Partial<BuildData>).log ?? []).map(data => ({ id: String(data.number), data }))
  })
});

const notes = defineCollection({ schema: noteSchema, loader: handwritten('./content/notes') });

const pages = defineCollection({ schema: handwrittenPageSchema, loader: handwritten('./content/pages') });

export const collections = { papers, concepts, themes, graph, builds, notes, pages };
