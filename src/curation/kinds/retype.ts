import { z } from 'zod';
import { CONCEPT_TYPES, type ConceptType } from '../../model/concept.ts';
import type { RetypeConcept } from '../../model/curation.ts';
import { contradiction } from '../../model/complaint.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, said } from './kind.ts';

/** A concept is of another type. */
export const retype: ConceptKind<RetypeConcept> = {
  about: 'Says of what type a concept is.',
  entry: z.strictObject({ concept, type: z.enum(CONCEPT_TYPES as [ConceptType]), ...said }),
  example: ['- concept: ImageNet', '  type: dataset'],
  rule(entry, plan) {
    const id = plan.find('retype', entry.concept);
    if (typeof id !== 'string') return id;
    const earlier = plan.types.get(id);
    if (earlier && earlier.value !== entry.type)
      return contradiction(
        `"${entry.concept}" is said to be a ${earlier.value} already`,
        earlier.at,
        'Keep one of the two.'
      );
    plan.types.set(id, { value: entry.type, at: entry.at });
    return undefined;
  }
};
