import { z } from 'zod';
import type { PapersDecision } from '../../model/curation.ts';
import { paper, said, type Kind } from './kind.ts';

/** Two papers that are not related. */
export const block: Kind<PapersDecision> = {
  about: 'Takes two papers out of each other’s related papers.',
  entry: z.strictObject({ papers: z.array(paper).length(2), ...said }),
  example: ['- papers: [model-soups, the-soup-of-the-day]']
};
