import { z } from 'zod';
import type { HideConcept } from '../../model/curation.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, said } from './kind.ts';

/** A concept is left out. */
export const hide: ConceptKind<HideConcept> = {
  about: 'Leaves a concept out: no page, no marks in the texts, no links made of it.',
  entry: z.strictObject({ concept, ...said }),
  example: ['- concept: proposed approach', '  reason: says nothing'],
  rule(entry, plan) {
    const id = plan.findOwn('hide', entry.concept);
    if (typeof id !== 'string') return id;
    plan.hidden.set(id, entry.at);
    return undefined;
  }
};
