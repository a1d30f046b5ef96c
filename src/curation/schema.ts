import { z } from 'zod';
import { CAPTURES } from './captures.ts';
import { KINDS } from './kinds/index.ts';

/** Each part of the file as zod knows it. A key without anything below it is an empty part. */
const file = z
  .strictObject({
    captures: CAPTURES.nullish(),
    ...Object.fromEntries(
      Object.entries(KINDS).map(([name, { entry, about }]) => [
        name,
        z.array(entry).nullish().describe(about)
      ])
    )
  })
  .describe('What a curator decides by hand on a Paperweave collection: seeds/curation.yaml.');

/**
 * JSON Schema (draft 7, which editors know best) of `seeds/curation.yaml`: it accepts what reading the file accepts. Whether the
 * papers and concepts that an entry names are there, only a build can tell.
 */
export function curationSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(file, { target: 'draft-7', io: 'input' }), title: 'Paperweave curation' };
}
