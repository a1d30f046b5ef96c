import { z } from 'zod';
import type { RenameConcept } from '../../model/curation.ts';
import { contradiction } from '../../model/complaint.ts';
import type { ConceptKind } from '../concepts/rule.ts';
import { concept, said, text } from './kind.ts';

/** A concept gets another label. */
export const rename: ConceptKind<RenameConcept> = {
  about:
    'Gives a concept another label. Its address stays, and the old label becomes another form of its name.',
  entry: z.strictObject({ concept, to: text.describe('The new label.'), ...said }),
  example: ['- concept: deep nets', '  to: deep networks'],
  rule(entry, plan) {
    const id = plan.findOwn('rename', entry.concept);
    if (typeof id !== 'string') return id;
    const earlier = plan.labels.get(id);
    if (earlier)
      return contradiction(
        `"${entry.concept}" is renamed to "${earlier.value}" already`,
        earlier.at,
        'Keep one of the two.'
      );
    const taken = plan.absorb([entry.to], id, entry, `"${entry.concept}" is not renamed to it`);
    if (taken) return taken;
    plan.labels.set(id, { value: entry.to, at: entry.at });
    plan.addName(id, entry.to);
    return undefined;
  }
};
