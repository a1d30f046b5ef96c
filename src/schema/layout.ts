import { z } from 'zod';

/** `content/layout.json`: what stays in place between builds. Papers, concepts and themes are named by their ids. */
export const layoutSchema = z.strictObject({
  generated: z.string(),
  version: z.literal(1),
  /** By node id. */
  positions: z.record(z.string(), z.strictObject({ x: z.number(), y: z.number() })),
  /** By theme id. */
  themes: z.record(
    z.string(),
    z.strictObject({ colour: z.int().nonnegative(), papers: z.array(z.string()) })
  ),
  /** By slug: what tells its paper. */
  slugs: z.record(z.string(), z.array(z.string())).optional()
});

/** The content of `content/layout.json`. */
export type LayoutData = z.infer<typeof layoutSchema>;
