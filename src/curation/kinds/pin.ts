import { z } from 'zod';
import type { PapersDecision } from '../../model/curation.ts';
import { paper, said, type Kind } from './kind.ts';

/** Two papers that are related. */
export const pin: Kind<PapersDecision> = {
  about: 'Puts two papers at the head of each other’s related papers. The reason is shown there.',
  entry: z.strictObject({ papers: z.array(paper).length(2), ...said }),
  example: [
    '- papers: [darts-differentiable-architecture-search, proxylessnas]',
    '  reason: the same first author'
  ]
};
