import { z } from 'zod';
import { mention, slug } from './mention.ts';

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

/** Methods that descend from each other: who came after whom, each arrow with its sentence. */
export const lineageSchema = z.strictObject({
  /** Oldest first; what has no date comes first. A concept without a page has a label here. */
  members: z.array(
    z.strictObject({ kind: z.enum(['paper', 'concept']), slug, label: z.string().optional() })
  ),
  links: z.array(
    z.strictObject({
      /** Places in `members`. */
      from: z.int().nonnegative(),
      to: z.int().nonnegative(),
      basis: z.enum(['stated', 'inferred']),
      /** How the later paper says that it stands to the earlier; absent where inferred. */
      type: z.enum(['extends', 'uses', 'compares-with', 'outperforms', 'evaluates', 'surveys']).optional(),
      /** A place in the later paper, which is always a paper. */
      evidence: mention
    })
  )
});

/** A concept that ties themes, with the number of papers that mention it in each; most first. */
export const bridgeSchema = z.strictObject({
  concept: slug,
  weight: z.number(),
  themes: z.array(z.strictObject({ theme: slug, papers: z.int().positive() }))
});

/** Two concepts that never occur together in this collection, though each occurs with the same third ones. */
export const gapSchema = z.strictObject({
  concepts: z.tuple([slug, slug]),
  weight: z.number(),
  /** The third concepts that say most. */
  through: z.array(slug),
  /** For each side the paper that mentions most of the third ones. */
  papers: z.tuple([slug, slug])
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
  ),
  /** Largest family first. */
  lineage: z.array(lineageSchema).default([]),
  /** Strongest first. */
  bridges: z.array(bridgeSchema).default([]),
  /** Strongest first. */
  gaps: z.array(gapSchema).default([])
});

/** A theme as pages know it. */
export type ThemeData = z.infer<typeof themeSchema>;

/** The content of `content/graph.json`. */
export type GraphData = z.infer<typeof graphSchema>;

/** A family of methods. */
export type LineageData = z.infer<typeof lineageSchema>;

/** A concept that ties themes. */
export type BridgeData = z.infer<typeof bridgeSchema>;

/** Two concepts that never meet. */
export type GapData = z.infer<typeof gapSchema>;
