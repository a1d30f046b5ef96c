import { z } from 'zod';

/** Front matter of `content/notes/<slug>.mdx`: what the curator says about the paper or concept of that slug. */
export const noteSchema = z.strictObject({ title: z.string().min(1).optional() });

/** Front matter of `content/pages/<slug>.mdx`: a page of the curator's own. */
export const handwrittenPageSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence for search engines and lists. */
  description: z.string().min(1).optional()
});
