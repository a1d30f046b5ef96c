import { z } from 'zod';
import { conceptType, mention, slug, sourceRef } from './mention.ts';

const organisation = z.strictObject({ handle: z.string().optional(), name: z.string().min(1) });

const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');

/** Why two papers are related. The weights of all reasons of a pair add up to its score. */
export const reason = z.strictObject({
  kind: z.enum(['concept', 'term', 'near-words', 'relation', 'curation']),
  /** Slug of the shared concept. */
  concept: slug.optional(),
  /** What the curator says of a pinned pair. */
  text: z.string().min(1).optional(),
  weight: z.number(),
  here: mention,
  there: mention
});

/** Front matter of `content/papers/<slug>.mdx`. Papers and concepts are named by their slugs. */
export const paperSchema = z.strictObject({
  /** The id that programs know it by. */
  id: z.string().min(1),
  title: z.string().min(1),
  /** As the source wrote it; every place of a mention counts in it. */
  abstract: z.string(),
  authors: z.array(z.string().min(1)).optional(),
  authorCount: z.int().positive().optional(),
  organisation: organisation.optional(),
  date: z.strictObject({ iso: isoDate, inferred: z.boolean().optional() }).optional(),
  comments: z.int().nonnegative().optional(),
  doi: z.string().optional(),
  arxiv: z.string().optional(),
  url: z.string().optional(),
  venue: z.string().optional(),
  links: z.array(z.strictObject({ url: z.string(), text: z.string(), start: z.int(), end: z.int() })),
  sources: z.array(sourceRef.extend({ captured: z.string().optional() })).min(1),
  provenance: z.record(z.string(), sourceRef),
  /** Id of its theme. */
  theme: slug.optional(),
  /** Slugs of papers that the curator says are this one; their addresses lead here. */
  formerly: z.array(slug).optional(),
  introduces: z.array(z.strictObject({ name: z.string(), evidence: mention, concept: slug.optional() })),
  relations: z.array(
    z.strictObject({
      type: z.enum(['extends', 'uses', 'compares-with', 'outperforms', 'evaluates', 'surveys']),
      text: z.string(),
      paper: slug.optional(),
      concept: slug.optional(),
      evidence: mention
    })
  ),
  /** Best first. Those with a page (`shared`) are marked in the abstract. */
  concepts: z.array(
    z.strictObject({
      concept: slug,
      label: z.string().min(1),
      type: conceptType,
      score: z.number(),
      shared: z.boolean(),
      mentions: z.array(mention).min(1)
    })
  ),
  /** Best first. */
  related: z.array(z.strictObject({ paper: slug, score: z.number(), reasons: z.array(reason).min(1) }))
});

/** A paper page's front matter. */
export type PaperData = z.infer<typeof paperSchema>;
