import { z } from 'zod';
import type { FixPaper } from '../../model/curation.ts';
import { paper, said, text, type Kind } from './kind.ts';

const written = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
  .describe('2024, 2024-03 or 2024-03-30.');
const year = z.int().min(1000).max(2999);

/** Fields of a paper are overruled. */
export const fix: Kind<FixPaper> = {
  about: 'Overrules what the sources say of a paper. Its address stays.',
  entry: z.strictObject({
    paper,
    set: z
      .strictObject({
        title: text.exactOptional(),
        abstract: text.exactOptional(),
        authors: z.array(text).min(1).exactOptional().describe('Names in the order of the byline.'),
        date: z.union([written, year.transform(String)]).exactOptional(),
        doi: z
          .string()
          .regex(/^10\.\S+$/u)
          .exactOptional()
          .describe('Without the address of a resolver: 10.…'),
        arxiv: z
          .string()
          .regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/u)
          .exactOptional()
          .describe("In quotes and without the version: '2405.11449'."),
        url: z
          .string()
          .regex(/^https?:\/\/\S+$/u)
          .exactOptional(),
        venue: text.exactOptional()
      })
      .refine(set => Object.keys(set).length > 0, 'at least one field')
      .meta({ minProperties: 1 })
      .describe('The fields that are wrong, as they should be.'),
    ...said
  }),
  example: ['- paper: attention-is-all-you-need', "  set: { date: 2017-06, arxiv: '1706.03762' }"]
};
