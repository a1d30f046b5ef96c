import { z } from 'zod';
import type { Decision } from '../../model/curation.ts';

/** One kind of entry: how it is written. */
export interface Kind<E extends Decision> {
  /** What an entry does, in one sentence; editors show it. */
  readonly about: string;
  /** The form of an entry; what it accepts is an `E` but for the place. */
  readonly entry: z.ZodType<Omit<E, 'at'>>;
  /** One entry as a curator writes it: lines of YAML. */
  readonly example: readonly string[];
}

/** Text with something in it. */
export const text = z.string().regex(/\S/u);

/** A concept as people name it. */
export const concept = text.describe(
  'A concept: its label, one of its other forms, or the last part of its address.'
);

/** A paper as people name it. */
export const paper = text.describe(
  'A paper: its title, the last part of its address, its DOI, its arXiv number, its id in the seed, or the seed and line of its entry (seeds/papers.bib:12).'
);

const reason = text.exactOptional().describe('Why, for people.');
const date = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)
  .exactOptional()
  .describe('When it was decided: 2026-11-21.');

/** What every entry may say. */
export const said = { reason, date };
