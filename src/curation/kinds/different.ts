import { z } from 'zod';
import type { PapersDecision } from '../../model/curation.ts';
import { paper, said, type Kind } from './kind.ts';

/** Listings that are two papers. */
export const different: Kind<PapersDecision> = {
  about: 'Says that two listings are not the same paper. The first one keeps the address.',
  entry: z.strictObject({ papers: z.array(paper).length(2), ...said }),
  example: ["- papers: ['seeds/a.bib:12', 'seeds/b.ris:40']"]
};
