import { z } from 'zod';
import { slug } from './mention.ts';

/** A theme as pages know it. Papers and concepts are named by their slugs. */
export const themeSchema = z.strictObject({
  id: slug,
  label: z.string().min(1),
  colour: z.int().nonnegative(),
  /** Most central first. */
  papers: z.array(slug).min(1),
  /** Most distinctive first. */
  concepts: z.array(slug),
  neighbours: z.array(z.strictObject({ theme: slug, weight: z.number(), concepts: z.array(slug) }))
});

/** A paper or shared concept on the map. */
export const graphNodeSchema = z.strictObject({
  kind: z.enum(['paper', 'concept']),
  slug,
  theme: slug.optional(),
  x: z.number(),
  y: z.number()
});

/**
 * `content/graph.json`. An edge `paper–concept` weighs the concept's score in the paper,
 * `paper–paper` the greater relatedness of the two; there is one for each pair, from the slug that comes first.
 */
export const graphSchema = z.strictObject({
  generated: z.string(),
  version: z.literal(1),
  themes: z.array(themeSchema),
  nodes: z.array(graphNodeSchema),
  edges: z.array(
    z.strictObject({
      kind: z.enum(['mentions', 'related']),
      /** Slug of a paper. */
      source: slug,
      /** Slug of a concept (`mentions`) or of another paper (`related`). */
      target: slug,
      weight: z.number()
    })
  )
});

/** A theme as pages know it. */
export type ThemeData = z.infer<typeof themeSchema>;

/** The content of `content/graph.json`. */
export type GraphData = z.infer<typeof graphSchema>;
