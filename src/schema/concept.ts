import { z } from 'zod';
import { conceptType, mention, mentionIn, slug, sourceRef } from './mention.ts';

/** Front matter of `content/concepts/<slug>.mdx`: a concept that two or more papers share. Papers and concepts are named by their slugs. */
export const conceptSchema = z.strictObject({
  /** The id that programs know it by. */
  id: z.string().min(1),
  label: z.string().min(1),
  type: conceptType,
  aliases: z.array(z.string().min(1)),
  /** Slugs of concepts that the curator made part of this one; their addresses lead here. */
  formerly: z.array(slug).optional(),
  /** Id of the theme that most of its papers lie in. */
  theme: slug.optional(),
  broader: z.array(
    z.strictObject({
      concept: slug,
      kind: z.enum(['head-noun', 'hearst', 'distribution', 'vocabulary', 'curation']),
      evidence: mentionIn.optional(),
      /** The line of the vocabulary that says so. */
      at: sourceRef.optional()
    })
  ),
  narrower: z.array(slug),
  /** The sentence that says best what it is. */
  definition: mentionIn.optional(),
  /** The term of a vocabulary that it is: where that stands, and what it says there. */
  term: z
    .strictObject({
      at: sourceRef,
      definition: z.strictObject({ text: z.string().min(1), at: sourceRef }).optional()
    })
    .optional(),
  /** Its papers, the one that is most about it first, each with its mentions. `score` is its share of the paper's best score, 0 to 1. */
  papers: z
    .array(z.strictObject({ paper: slug, score: z.number(), mentions: z.array(mention).min(1) }))
    .min(2),
  /** Concepts that share at least two papers with it, more often than chance, strongest first; at most twelve. */
  together: z.array(z.strictObject({ concept: slug, papers: z.int().positive(), lift: z.number() }))
});

/** A concept page's front matter. */
export type ConceptData = z.infer<typeof conceptSchema>;
