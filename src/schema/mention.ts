import { z } from 'zod';
import { CONCEPT_TYPES } from '../model/concept.ts';

/** A slug: the name of a page. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a slug has lower-case letters, digits and single dashes');

/** A place in a paper's text, with the text that stands there. */
export const mention = z.strictObject({
  field: z.enum(['title', 'abstract']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1)
});

/** A listing in a seed: file and line. */
export const sourceRef = z.strictObject({ seed: z.string().min(1), line: z.int().positive() });

/** What kind of thing a concept is. */
export const conceptType = z.enum(CONCEPT_TYPES as [(typeof CONCEPT_TYPES)[number]]);

/** A mention in a named paper; `paper` is its slug. */
export const mentionIn = mention.extend({ paper: slug });
