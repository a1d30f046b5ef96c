import { z } from 'zod';
import type { PapersDecision } from '../../model/curation.ts';
import { paper, said, type Kind } from './kind.ts';

/** Papers that are one. */
export const same: Kind<PapersDecision> = {
  about: 'Says that listings are one paper. The first keeps its address, and those of the others lead there.',
  entry: z.strictObject({ papers: z.array(paper).min(2), ...said }),
  example: ['- papers: [attention-is-all-you-need, attention-is-all-you-need-preprint]']
};
